import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { isError } from "../../functions/kit/cells";
import { adviceFor } from "../answer/advice";
import type { ArgumentView, CallView, CellView } from "./cellView";
import { errorAt } from "../answer/explanation";

/** The error of a cell: its code, the whole message, and what to do. */
export function ErrorOfCell({ view: { cell, calls } }: { view: CellView }) {
  const code = String(cell.value);
  const reasons = calls.flatMap((call) => reasonsOf(call, code, cell.spill));
  const isStale = calls.some((call) => call.isStale);
  // The specific reasons replace the general advice.
  const texts = reasons.length > 0 || isStale ? reasons : [adviceFor(code)];
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{code}</MessageBarTitle> {texts.join(" ")}
      </MessageBarBody>
    </MessageBar>
  );
}

/** What is known of an error of a call: its message, where it comes from, what to do. */
export function reasonsOf(call: CallView, code: string, at: CellView["cell"]["spill"]): string[] {
  const { name, entry, args, explanation } = call;
  if (!entry) return [`There is no function MEGAROTH.${name}. Check the spelling.`];
  const error = explanation && errorAt(explanation, at);
  if (explanation && !error && !call.isWhole)
    return [`MEGAROTH.${name} has an answer; the error comes from the rest of the formula.`];
  if (error?.code !== code) return [];
  const { message } = error;
  if (message)
    return [message, ...args.filter(({ name: each }) => message.startsWith(`${each} was `)).map(correct)];
  return args.filter((each) => holds(each, code)).map((each) => inherited(each, code));
}

/** What to do about an argument that was refused. */
function correct({ name, text, isConstant }: ArgumentView): string {
  return isConstant ? `Correct ${name} in the formula.` : `Correct ${text}.`;
}

function holds({ values }: ArgumentView, code: string): boolean {
  return values?.flat().some((cell) => isError(cell) && cell.code === code) ?? false;
}

function inherited({ name, text }: ArgumentView, code: string): string {
  return `The error comes from ${name}: ${text} shows ${code}. Select it to see why.`;
}
