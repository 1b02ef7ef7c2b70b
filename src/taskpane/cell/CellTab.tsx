import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useCommonStyles } from "../styles";
import { CallSection } from "./CallSection";
import { adviceFor } from "../answer/advice";
import type { CellView } from "./cellView";
import { ErrorOfCell } from "./ErrorOfCell";
import { amountShown } from "../answer/shown";
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
          ? "The formula of this cell cannot be taken apart here. Look for a reference to another workbook, or one that was lost."
          : "No MEGAROTH formula is in this cell. Select one that has an answer, and the worksheet behind it stands here, line by line, with its authority."}
      </Body1>
    </>
  );
}

/** Figures and short texts stand out; a sentence stands as one. */
function Answer({ text }: { text: string }) {
  const styles = useStyles();
  return text.length > 24 ? <Body1>{text}</Body1> : <span className={styles.value}>{text}</span>;
}

/** The cell as Excel displays it, and in the unit of the answer where no number format has been chosen. */
function answerShown({ cell, calls: [call] }: CellView): string {
  if (cell.text !== String(cell.value) || !call?.isWhole || call.isStale) return cell.text;
  if (call.explanation?.kind !== "worksheet") return cell.text;
  return amountShown(cell.value, call.explanation.lines[call.explanation.lines.length - 1]!.unit);
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
