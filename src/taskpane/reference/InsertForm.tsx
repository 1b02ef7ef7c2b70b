import { Button, Caption1 } from "@fluentui/react-components";
import { type RefObject, useState } from "react";
import { insertFormula } from "../excel/insert";
import { problemOf } from "../excel/problem";
import { type Selection, useNames, useSelection } from "../excel/selection";
import { Message, type Notice } from "../Message";
import { useCommonStyles } from "../styles";
import { ArgumentField } from "./ArgumentField";
import { formulaOf } from "./argumentText";
import type { Entry, Parameter } from "./entry";

interface Props {
  readonly form: RefObject<HTMLFormElement>;
  readonly entry: Entry;
  readonly typed: readonly string[];
  readonly onTyped: (typed: readonly string[]) => void;
  readonly onExplain: () => void;
}

/** A form with a field an argument, which takes values and references and writes the formula into the selected cell. */
export function InsertForm({ form, entry, typed, onTyped, onExplain }: Props) {
  const common = useCommonStyles();
  const names = useNames();
  const [target, setTarget] = useState<Selection>();
  const [picking, setPicking] = useState<number>();
  const [isChecked, setChecked] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const fields = fieldsOf(entry, typed);
  const formula = formulaOf(entry.name, typed, names);

  const type = (k: number, text: string) =>
    onTyped(fields.map((_, each) => (each === k ? text : (typed[each] ?? ""))));
  useSelection((selection) => {
    if (picking === undefined || !target) return setTarget(selection);
    type(picking, selection.sheet === target.sheet ? selection.cells : selection.address);
  });

  async function insert(): Promise<void> {
    setChecked(true);
    setPicking(undefined);
    setNotice(undefined);
    if (!target || fields.some((parameter, k) => isMissing(parameter, typed[k]))) return;
    try {
      const address = await insertFormula(formula, target);
      setNotice({ intent: "success", text: `Written to ${address}.` });
    } catch (error) {
      setNotice({ intent: "error", text: problemOf(error) });
    }
  }

  return (
    <form
      ref={form}
      className={common.stack}
      aria-label={`Arguments of ${entry.name}`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void insert();
      }}
    >
      {fields.map((parameter, k) => (
        <ArgumentField
          key={k}
          parameter={parameter}
          text={typed[k] ?? ""}
          isMissing={isChecked && isMissing(parameter, typed[k])}
          isPicking={picking === k}
          onType={(text) => type(k, text)}
          onPick={() => setPicking(picking === k ? undefined : k)}
        />
      ))}
      <span className={common.formula}>{formula}</span>
      <div>
        <Button type="submit" appearance="primary" disabled={!target}>
          Insert into the selected cell
        </Button>
      </div>
      <Caption1>
        {target ? `Goes into ${target.sheet}!${target.cell}` : "Looking for the selected cell"}
      </Caption1>
      <Message notice={notice}>
        {notice?.intent === "success" && <Button onClick={onExplain}>Explain it</Button>}
      </Message>
    </form>
  );
}

/** A field for every argument; one that repeats always has an empty field more. */
function fieldsOf({ parameters }: Entry, typed: readonly string[]): Parameter[] {
  const last = parameters[parameters.length - 1];
  if (!last?.repeating) return [...parameters];
  const filled = typed.reduce((most, text, k) => (text === "" ? most : k + 1), 0);
  const more = Math.max(0, filled - parameters.length + 1);
  const repeated = Array.from({ length: more }, () => ({ ...last, optional: true }));
  return [...parameters, ...repeated];
}

function isMissing({ optional }: Parameter, text = ""): boolean {
  return !optional && text.trim() === "";
}
