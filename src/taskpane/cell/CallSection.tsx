import { Body1, Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import { insertBeside } from "../excel/insert";
import { problemOf } from "../excel/problem";
import { Message, type Notice } from "../Message";
import { RowOfTable } from "../RowOfTable";
import { useCommonStyles } from "../styles";
import { Arguments } from "./Arguments";
import type { CallView } from "./cellView";
import { hasWorksheet } from "./explanation";
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
      {!call.isWhole && (
        <Body1 className={common.quiet}>A part of the formula, which may or may not use it.</Body1>
      )}
      {call.isStale && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            The cell still shows what an earlier calculation left in it; the function now answers what stands
            below. Press Ctrl+Alt+F9 to calculate the workbook anew.
          </MessageBarBody>
        </MessageBar>
      )}
      <Arguments call={call} />
      <Behind call={call} cell={cell} />
      {explain !== undefined && <InsertExplanation formula={explain} />}
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
    return (
      <Body1>
        It has several answers, and the formula makes one of them. Select a cell that shows one answer.
      </Body1>
    );
  if (explanation?.kind === "worksheet") return <Worksheet lines={explanation.lines} />;
  if (explanation?.kind === "error")
    return cell.isError && !call.isStale ? null : (
      <p className={common.text}>{errorText(explanation.error)}</p>
    );
  if (!explanation && hasWorksheet(entry))
    return (
      <Body1>
        An argument is worked out by Excel alone, so the worksheet cannot stand here.
        {call.explain !== undefined && " In the sheet it can, with the same arguments."}
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

/** What the call answers by itself, where the formula around it hides that it is an error. */
function errorText({ code, message }: CustomFunctions.Error): string {
  return `It answers ${code}${message ? `: ${message}` : "."}`;
}

function InsertExplanation({ formula }: { formula: string }) {
  const common = useCommonStyles();
  const [notice, setNotice] = useState<Notice>();
  async function insert(): Promise<void> {
    try {
      setNotice({ intent: "success", text: `Written to ${await insertBeside(formula)}.` });
    } catch (error) {
      setNotice({ intent: "error", text: problemOf(error) });
    }
  }
  return (
    <>
      <span className={common.formula}>{formula}</span>
      <div>
        <Button onClick={() => void insert()}>Insert this explanation in the sheet</Button>
      </div>
      <Message notice={notice} />
    </>
  );
}
