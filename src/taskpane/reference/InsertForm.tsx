import { Button, Caption1 } from "@fluentui/react-components";
import { type Dispatch, type RefObject, type SetStateAction, useEffect, useRef, useState } from "react";
import { insertFormula } from "../excel/insert";
import { problemOf } from "../excel/problem";
import { type Selection, readSelection } from "../excel/selection";
import { useReading } from "../excel/useReading";
import { Message, type Notice } from "../Message";
import { useCommonStyles } from "../styles";
import { ArgumentField } from "./ArgumentField";
import { formulaOf } from "../formula/argumentText";
import { formatOf } from "./example";
import type { Entry, Parameter } from "../../functions/catalogue/entry";

/** What has been typed for the arguments so far. */
export interface Typed {
  readonly typed: readonly string[];
  readonly onTyped: Dispatch<SetStateAction<readonly string[]>>;
}

interface Props extends Typed {
  readonly form: RefObject<HTMLFormElement>;
  readonly entry: Entry;
  readonly onExplain: () => void;
}

/** A form with one field per argument, which takes values and references and writes the formula into the selected cell. */
export function InsertForm({ form, entry, typed, onTyped, onExplain }: Props) {
  const common = useCommonStyles();
  const { value: selection, problem } = useReading("selection", readSelection);
  const [target, setTarget] = useState<Selection>();
  const [picking, setPicking] = useState<number>();
  const seen = useRef<string>();
  const [isChecked, setChecked] = useState(false);
  const [notice, setNotice] = useState<Notice>();
  const fields = fieldsOf(entry, typed);
  const formula = formulaOf(entry.name, typed, selection?.names ?? new Set());

  const type = (k: number, text: string) =>
    onTyped((last) => fields.map((_, each) => (each === k ? text : (last[each] ?? ""))));
  // A selection is where the formula goes, or, once, what a field takes.
  useEffect(() => {
    if (!selection || selection.address === seen.current) return;
    seen.current = selection.address;
    if (picking === undefined || !target) {
      setTarget(selection);
      setNotice((last) => (last?.place === selection.shown ? last : undefined));
    } else {
      type(picking, selection.sheet === target.sheet ? selection.cells : selection.address);
      setPicking(undefined);
    }
  }, [selection]);

  async function insert(): Promise<void> {
    setChecked(true);
    setPicking(undefined);
    setNotice(undefined);
    if (!target || fields.some((parameter, k) => isMissing(parameter, typed[k]))) return;
    try {
      const place = await insertFormula(formula, target, formatOf(entry));
      setNotice({ intent: "success", text: `Inserted at ${place}.`, place });
    } catch (error) {
      setNotice({ intent: "error", text: problemOf(error), place: target.shown });
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
          onFocus={() => setPicking((last) => (last === k ? last : undefined))}
          onPick={() => setPicking(picking === k ? undefined : k)}
        />
      ))}
      <span className={common.formula}>{formula}</span>
      <div>
        <Button type="submit" appearance="primary" disabled={!target}>
          Insert into the selected cell
        </Button>
      </div>
      <Caption1>{target ? `Will be inserted at ${target.shown}` : (problem ?? waiting)}</Caption1>
      <Message notice={notice}>
        {notice?.intent === "success" && <Button onClick={onExplain}>Explain it</Button>}
      </Message>
    </form>
  );
}

const waiting = "Reading the selected cell. If a cell is being edited, press Enter or Esc.";

/** One field per argument; a repeating argument always has one more empty field. */
function fieldsOf({ parameters }: Entry, typed: readonly string[]): Parameter[] {
  const last = parameters[parameters.length - 1];
  if (!last?.repeating) return [...parameters];
  const filled = typed.reduce((most, text, k) => (text === "" ? most : k + 1), 0);
  const more = Math.max(1, filled - parameters.length + 2);
  const repeated = Array.from({ length: more }, (_, k) => ({
    ...last,
    name: `${last.name} ${k + 1}`,
    optional: last.optional || k > 0,
  }));
  return [...parameters.slice(0, -1), ...repeated];
}

function isMissing({ optional }: Parameter, text = ""): boolean {
  return !optional && text.trim() === "";
}
