import { useState } from "react";
import { type Typed } from "./InsertForm";
import { FunctionList } from "./FunctionList";
import { FunctionPage } from "./FunctionPage";
import { entryNamed } from "../../functions/catalogue/entries";

interface Props extends Typed {
  readonly open: string | undefined;
  readonly onOpen: (name: string | undefined) => void;
  readonly onInserted: () => void;
}

/** The reference of the functions: a list to search, or one function. */
export function FunctionsTab({ open, onOpen, onInserted, ...form }: Props) {
  const [query, setQuery] = useState("");
  const [last, setLast] = useState<string>();
  const entry = open === undefined ? undefined : entryNamed(open);
  const back = () => {
    setLast(open);
    onOpen(undefined);
  };
  if (entry)
    return <FunctionPage key={entry.name} entry={entry} onBack={back} onExplain={onInserted} {...form} />;
  return <FunctionList query={query} onSearch={setQuery} focused={last} onOpen={onOpen} />;
}
