import { Body1, Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useCommonStyles } from "../styles";
import { type Entry, impossible, signature } from "../../functions/catalogue/entry";
import { Examples } from "./Examples";
import { InsertForm, type Typed } from "./InsertForm";

interface Props extends Typed {
  readonly entry: Entry;
  readonly onBack: () => void;
  readonly onExplain: () => void;
}

/** One function: its examples, a form that inserts it, and its documentation. */
export function FunctionPage({ entry, onBack, onExplain, typed, onTyped }: Props) {
  const common = useCommonStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const use = (values: readonly string[]) => {
    onTyped(values);
    form.current?.querySelector("input")?.focus();
  };
  return (
    <>
      <div>
        <Button size="small" onClick={onBack}>
          All functions
        </Button>
      </div>
      <h2 ref={heading} tabIndex={-1} className={common.heading}>
        {entry.name}
      </h2>
      <Body1>{entry.summary}</Body1>
      <Body1 className={common.formula}>={`MEGAROTH.${signature(entry)}`}</Body1>
      <Examples entry={entry} onUse={use} />
      <h3 className={common.subheading}>Insert formula</h3>
      <InsertForm form={form} entry={entry} typed={typed} onTyped={onTyped} onExplain={onExplain} />
      <Part title="Answer" text={entry.answers} />
      <Part
        title="Errors"
        text={[entry.errors, entry.parameters.length > 0 ? impossible : ""].join(" ").trim()}
      />
      <Part title="Not modeled" text={entry.notModeled} />
      <Part title="Authority" text={entry.authority} />
    </>
  );
}

function Part({ title, text }: { title: string; text: string }) {
  const common = useCommonStyles();
  if (text === "") return null;
  return (
    <section>
      <h3 className={common.subheading}>{title}</h3>
      <p className={common.text}>{`${text[0]!.toUpperCase()}${text.slice(1)}`}</p>
    </section>
  );
}
