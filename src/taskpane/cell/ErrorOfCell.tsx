import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { isError } from "../../functions/kit/cells";
import { adviceFor } from "./advice";
import type { ArgumentView, CallView, CellView } from "./cellView";
import { errorAt } from "./explanation";

/** The error of a cell: its code, the whole message, and what to do. */
export function ErrorOfCell({ view: { cell, calls } }: { view: CellView }) {
  const code = String(cell.value);
  const reasons = calls.flatMap((call) => reasonsOf(call, code, cell.spill));
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{code}</MessageBarTitle> {[...reasons, adviceFor(code)].join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}

function reasonsOf(
  { name, entry, args, explanation }: CallView,
  code: string,
  at: CellView["cell"]["spill"],
): string[] {
  if (!entry) return [`There is no function MEGAROTH.${name}.`];
  const error = explanation && errorAt(explanation, at);
  if (error?.code !== code) return [];
  return error.message
    ? [error.message]
    : args.filter((each) => holds(each, code)).map((each) => inherited(each, code));
}

function holds({ values }: ArgumentView, code: string): boolean {
  return values?.flat().some((cell) => isError(cell) && cell.code === code) ?? false;
}

function inherited({ name, text }: ArgumentView, code: string): string {
  return `It comes from ${name}: ${text} shows ${code}.`;
}
