import "./workbench.css";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { type SimulatedExcel } from "../host/host";
import { type FunctionsMetadata } from "../host/metadata";
import { setsOfManifest } from "../host/requirement-sets";
import { sample } from "../sample";
import { Answers } from "./answers";
import { Calculation } from "./calculation";
import { gridFunctions } from "./functions";
import { ErrorMessages } from "./messages";
import { workbookData } from "./sheet-data";
import { keepStatus } from "./status";
import { openGrid } from "./univer";
import { UniverBook } from "./univer-book";
import { Workbench } from "./workbench";

declare global {
  interface Window {
    workbench?: Workbench;
  }
}

/** How long the add-in may take to start before its formulas show why they have no answer. */
const START_LIMIT_MS = 30000;

const NO_PAGE = "The add-in did not start: its task pane page could not be loaded.";
const NO_FUNCTIONS = "The add-in did not start: Office.js has not come up in its task pane.";

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

async function start(): Promise<void> {
  const metadata = (await (await fetch("functions.json")).json()) as FunctionsMetadata;
  const sets = setsOfManifest(await (await fetch("manifest.xml")).text());
  const messages = new ErrorMessages();
  const answers: Answers = new Answers(() => calculation);
  const functions = gridFunctions(metadata, answers, messages);
  const { univer, api, workbook } = openGrid("grid", functions, workbookData(sample));
  const injector = univer.__getInjector();
  const model = injector.get(FormulaDataModel);
  const calculation = new Calculation(api, injector, () => answers.busy);
  const book = new UniverBook(workbook, model, api);
  const workbench = new Workbench({ workbook, book, model, answers, messages, calculation });
  window.workbench = workbench;

  const line = {
    state: element("state"),
    progress: element("progress") as HTMLProgressElement,
    announcement: element("announcement"),
    detail: element("detail"),
  };
  keepStatus(line, { workbench, book, calculation, answers });
  markFirstAnswer(calculation, workbench);

  api.addEvent(api.Event.SheetEditStarted, () => workbench.excel?.cellEdit.begin());
  api.addEvent(api.Event.SheetEditEnded, () => workbench.excel?.cellEdit.end());

  window.workbenchPort = {
    book,
    metadata,
    sets,
    connect(excel) {
      workbench.excel = excel;
      answers.connect(excel);
      void excel.functions.started.then(() => performance.mark("workbench:addin-ready"));
    },
  };
  performance.mark("workbench:grid-ready");
  openPane(workbench, answers);
}

/** Opens the task pane; if it does not start, the formulas show why. */
function openPane(workbench: Workbench, answers: Answers): void {
  const pane = element("pane") as HTMLIFrameElement;
  let last: SimulatedExcel | undefined;
  pane.addEventListener("load", () => {
    const { excel } = workbench;
    if (!excel || excel === last) return answers.fail(NO_PAGE);
    last = excel;
    const late = setTimeout(() => answers.fail(NO_FUNCTIONS), START_LIMIT_MS);
    void excel.functions.started.then(() => clearTimeout(late));
  });
  pane.src = "taskpane.html";
}

/** Marks the moment at which the first answer of the add-in is in a cell. */
function markFirstAnswer(calculation: Calculation, workbench: Workbench): void {
  let marked = false;
  calculation.onApplied(() => {
    if (marked || !workbench.counts?.batchesReceived) return;
    marked = true;
    performance.mark("workbench:first-cell");
  });
}

start().catch((error: unknown) => {
  element("state").textContent = `The workbench did not start: ${String(error)}`;
});
