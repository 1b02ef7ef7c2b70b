import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { type Example, examplesOf } from "./examples";

/** What a function's own file says of it. */
export interface Entry {
  readonly name: string;
  readonly section: string;
  readonly summary: string;
  readonly parameters: readonly {
    name: string;
    description: string;
    optional: boolean;
    repeating: boolean;
  }[];
  readonly answers: string;
  readonly errors: string;
  readonly notModelled: string;
  /** What law, or what practice, the answers rest on; empty where a table shows it line by line. */
  readonly authority: string;
  readonly examples: readonly Example[];
}

/** Reads the JSDoc of a function's file, the one place where it is described. */
export function entryOf(file: string): Entry {
  const text = readFileSync(file, "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const name = path.basename(file, ".ts");
  const declared = source.statements.find(
    (each) => ts.isFunctionDeclaration(each) && each.name?.text === name,
  );
  if (!declared || !ts.isFunctionDeclaration(declared))
    throw new Error(`${file} declares no function ${name}`);
  const doc = ts.getJSDocCommentsAndTags(declared)[0] as ts.JSDoc;
  return {
    name,
    section: path.basename(path.dirname(file)),
    summary: plain(doc.comment),
    parameters: declared.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      description: plain(ts.getJSDocParameterTags(parameter)[0]?.comment).replace(/^- /, ""),
      optional: parameter.questionToken !== undefined,
      repeating: parameter.type?.getText() === "any[][][]",
    })),
    ...answer(plain(ts.getJSDocReturnTag(declared)?.comment)),
    examples: examplesOf(text),
  };
}

function plain(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

/** A `@returns` says what is answered, then the errors, then what is not modelled, then on what authority. */
function answer(text: string): Pick<Entry, "answers" | "errors" | "notModelled" | "authority"> {
  const [modelled = "", authority = ""] = text.split(/\s*Authority: /);
  const [before = "", notModelled = ""] = modelled.split(/\s*Not modelled: /);
  const [answers = "", errors = ""] = before.split(/\s*Errors: /);
  return { answers, errors, notModelled, authority };
}
