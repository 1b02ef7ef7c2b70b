import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useCommonStyles } from "../styles";
import { CallSection } from "./CallSection";
import { adviceFor } from "../answer/advice";
import type { CellView } from "./cellView";
import { ErrorOfCell } from "./ErrorOfCell";
import { amountText } from "../../functions/catalogue/amount";
import { useCellView } from "./useCellView";

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, overflowWrap: "anywhere" },
});

const waiting = "Reading the selected cell. If a cell is being edited, press Enter or Esc.";

/** The selected cell: its formula, and what lies behind its answer or its error. */
export function CellTab({ onAbout }: { onAbout: (name: string) => void }) {
  const { value: view, problem } = useCellView();
  const common = useCommonStyles();
  return (
    <>
      <span role="status" className={common.unseen}>
        {problem ?? (view ? spoken(view) : waiting)}
      </span>
      {problem !== undefined && <Body1>{problem}</Body1>}
      {!view && problem === undefined && <Body1>{waiting}</Body1>}
      {view && <Cell view={view} onAbout={onAbout} />}
    </>
  );
}

function Cell({ view, onAbout }: { view: CellView; onAbout: (name: string) => void }) {
  const common = useCommonStyles();
  const { cell, calls } = view;
  if (calls.length === 0) return <NoCall view={view} />;
  return (
    <>
      <h2 className={common.heading}>{cell.address}</h2>
      {cell.isError ? <ErrorOfCell view={view} /> : <Answer text={answerShown(view)} />}
      <span className={common.formula}>{cell.formula}</span>
      {cell.spill && <Body1 className={common.quiet}>{placeOf(cell.spill)}</Body1>}
      {calls.map((call, k) => (
        <CallSection key={`${cell.address} ${k}`} call={call} cell={cell} onAbout={onAbout} />
      ))}
    </>
  );
}

function NoCall({ view: { cell, isUnread } }: { view: CellView }) {
  const common = useCommonStyles();
  return (
    <>
      <h2 className={common.heading}>{cell.address}</h2>
      {isUnread && cell.isError && <Body1>{`${cell.text} ${adviceFor(cell.text)}`}</Body1>}
      <Body1>
        {isUnread
          ? "This formula can't be analyzed. Check for links to other workbooks or #REF! errors."
          : "This cell has no MEGAROTH formula. Select a cell that has one to see the worksheet behind its answer, line by line, with the authority."}
      </Body1>
    </>
  );
}

/** Figures and short texts are large; a sentence is body text. */
function Answer({ text }: { text: string }) {
  const styles = useStyles();
  return text.length > 24 ? <Body1>{text}</Body1> : <span className={styles.value}>{text}</span>;
}

/** The cell as Excel displays it, or in the unit of the answer if no number format has been chosen. */
function answerShown({ cell, calls: [call] }: CellView): string {
  if (cell.text !== String(cell.value) || !call?.isWhole || call.isStale) return cell.text;
  if (call.explanation?.kind !== "worksheet") return cell.text;
  return amountText(cell.value, call.explanation.lines[call.explanation.lines.length - 1]!.unit);
}

function placeOf({ address, row }: NonNullable<CellView["cell"]["spill"]>): string {
  return `Row ${row + 1} of the answer in ${address}`;
}

/** What a screen reader says when another cell is selected. */
function spoken(view: CellView): string {
  const { cell, calls } = view;
  if (calls.length === 0) return `${cell.address}: no MEGAROTH formula`;
  return `${cell.address}: ${calls.map(({ name }) => name).join(", ")}, ${answerShown(view)}`;
}
