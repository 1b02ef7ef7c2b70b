import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { useCommonStyles } from "../styles";
import { CallSection } from "./CallSection";
import type { CellView } from "./cellView";
import { ErrorOfCell } from "./ErrorOfCell";
import { useCellView } from "./useCellView";

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeHero700, lineHeight: tokens.lineHeightHero700, overflowWrap: "anywhere" },
});

/** The selected cell: its formula, and what lies behind its answer or its error. */
export function CellTab({ onAbout }: { onAbout: (name: string) => void }) {
  const { view, problem } = useCellView();
  const common = useCommonStyles();
  return (
    <>
      <span role="status" className={common.unseen}>
        {problem ?? (view ? spoken(view) : "")}
      </span>
      {problem !== undefined && <Body1>{problem}</Body1>}
      {view && <Cell view={view} onAbout={onAbout} />}
    </>
  );
}

function Cell({ view, onAbout }: { view: CellView; onAbout: (name: string) => void }) {
  const common = useCommonStyles();
  const styles = useStyles();
  const { cell, calls } = view;
  if (calls.length === 0)
    return (
      <>
        <h2 className={common.heading}>{cell.address}</h2>
        <Body1>
          No MEGAROTH formula is in this cell. Select one that has an answer, and the worksheet behind it
          stands here, line by line, with its authority.
        </Body1>
      </>
    );
  return (
    <>
      <h2 className={common.heading}>{cell.address}</h2>
      {cell.isError ? <ErrorOfCell view={view} /> : <span className={styles.value}>{cell.text}</span>}
      <span className={common.formula}>{cell.formula}</span>
      {cell.spill && <Body1 className={common.quiet}>{placeOf(cell.spill)}</Body1>}
      {calls.map((call, k) => (
        <CallSection key={`${cell.address} ${k}`} call={call} cell={cell} onAbout={onAbout} />
      ))}
    </>
  );
}

function placeOf({ address, row }: NonNullable<CellView["cell"]["spill"]>): string {
  return `Row ${row + 1} of the answer in ${address}`;
}

/** What a screen reader says when another cell is selected. */
function spoken({ cell, calls }: CellView): string {
  if (calls.length === 0) return `${cell.address}: no MEGAROTH formula`;
  return `${cell.address}: ${calls.map(({ name }) => name).join(", ")}, ${cell.text}`;
}
