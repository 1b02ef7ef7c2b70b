import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { type Place, insertBeside, selectCell } from "../excel/insert";
import { problemOf } from "../excel/problem";
import { Message, type Notice } from "../Message";
import { RowOfTable } from "../RowOfTable";
import { useCommonStyles } from "../styles";
import { Arguments } from "./Arguments";
import type { CallView } from "./cellView";
import { hasWorksheet } from "../answer/explanation";
import { reasonsOf } from "./ErrorOfCell";
import type { SelectedCell } from "./selectedCell";
import { Worksheet } from "./Worksheet";

interface Props {
  readonly call: CallView;
  readonly cell: SelectedCell;
  readonly onAbout: (name: string) => void;
}

/** One call of the selected cell's formula, explained. */
export function CallSection({ call, cell, onAbout }: Props) {
  const common = useCommonStyles();
  const { name, entry, explain } = call;
  return (
    <section className={common.stack} aria-label={name}>
      <h3 className={common.subheading}>{name}</h3>
      {!call.isWhole && <Body1 className={common.quiet}>Part of the formula.</Body1>}
      {call.isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            This cell is out of date; recalculate the workbook (Ctrl+Alt+F9). The current answer is explained
            below.
          </MessageBarBody>
        </MessageBar>
      )}
      <HiddenError call={call} cell={cell} />
      <Arguments call={call} />
      <Behind call={call} cell={cell} />
      {explain !== undefined && <InsertExplanation formula={explain} cell={cell} />}
      {entry && (
        <div>
          <Button size="small" onClick={() => onAbout(name)}>{`About ${name}`}</Button>
        </div>
      )}
    </section>
  );
}

/** The worksheet behind the answer, or the row of the table that the cell is in. */
function Behind({ call, cell }: Pick<Props, "call" | "cell">) {
  const common = useCommonStyles();
  const { name, entry, explanation } = call;
  if (!entry) return null;
  if (call.isSeveral)
    return cell.isError && call.isWhole ? null : (
      <Body1>
        This call returns several values that the formula combines, so there is no single worksheet.
      </Body1>
    );
  if (explanation?.kind === "worksheet") return <Worksheet lines={explanation.lines} />;
  if (explanation?.kind === "error") return null;
  if (!explanation && hasWorksheet(entry))
    return (
      <Body1>
        One argument can only be calculated by Excel.
        {call.explain === undefined
          ? " Put it in a cell of its own to see the worksheet."
          : " Insert the explanation in the sheet to see the worksheet."}
      </Body1>
    );
  if (cell.isError || !cell.rows || !call.isWhole) return <p className={common.text}>{entry.answers}</p>;
  return (
    <>
      {cell.spill?.row === 0 ? (
        <Body1>{`${entry.answers} Select a row below the headings to see it here.`}</Body1>
      ) : (
        <RowOfTable label={`This row of ${name}`} heads={cell.rows.heads} texts={cell.rows.texts} />
      )}
      {entry.authority !== "" && <p className={common.text}>{`Authority: ${entry.authority}`}</p>}
    </>
  );
}

/** An error of the call that the cell does not show, because the formula hides it or the cell is out of date. */
function HiddenError({ call, cell }: Pick<Props, "call" | "cell">) {
  if (call.explanation?.kind !== "error" || (cell.isError && !call.isStale)) return null;
  const { code } = call.explanation.error;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{`This call returns ${code}. ${reasonsOf(call, code, undefined).join(" ")}`}</MessageBarBody>
    </MessageBar>
  );
}

function InsertExplanation({ formula, cell }: { formula: string; cell: SelectedCell }) {
  const common = useCommonStyles();
  const [notice, setNotice] = useState<Notice>();
  const [place, setPlace] = useState<Place>();
  const attempt = async (action: () => Promise<Notice | undefined>) => {
    setNotice(await action().catch((error) => ({ intent: "error" as const, text: problemOf(error) })));
  };
  const insert = async (): Promise<Notice> => {
    setPlace(undefined);
    const written = await insertBeside(formula, cell);
    setPlace(written);
    return { intent: "success", text: `Inserted at ${written.address}, to the right of your data.` };
  };
  const show = (where: Place) => async () => {
    await selectCell(where);
    return undefined;
  };
  return (
    <>
      <span className={common.formula}>{formula}</span>
      <div>
        <Button onClick={() => void attempt(insert)}>Insert explanation in the sheet</Button>
      </div>
      <Message notice={notice}>
        {place && <Button onClick={() => void attempt(show(place))}>Show it</Button>}
      </Message>
    </>
  );
}
