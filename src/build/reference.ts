import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import type { Entry } from "../functions/catalogue/entry";
import { examplesOf } from "./examples";
import { withYears } from "./years";

const functions = path.resolve(__dirname, "../functions");

/** The files of the functions, each named like its function in capitals. */
export function functionFiles(): string[] {
  return readdirSync(functions, { recursive: true, encoding: "utf8" })
    .filter((file) => /[\\/][A-Z0-9]+\.ts$/.test(file))
    .map((file) => path.join(functions, file))
    .sort();
}

/** Reads the JSDoc of a function's file, the one place where it is described. */
export function entryOf(file: string): Entry {
  const text = withYears(readFileSync(file, "utf8"));
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
      ...choices(source, parameter.type?.getText()),
    })),
    ...answer(plain(ts.getJSDocReturnTag(declared)?.comment)),
    examples: examplesOf(text),
  };
}

/** The values of an enum of the same file, where an argument is one. */
function choices(source: ts.SourceFile, type: string | undefined): { choices?: string[] } {
  const found = source.statements.find((each) => ts.isEnumDeclaration(each) && each.name.text === type);
  if (!found || !ts.isEnumDeclaration(found)) return {};
  return { choices: found.members.map((member) => (member.initializer as ts.StringLiteral).text) };
}

function plain(comment: string | ts.NodeArray<ts.JSDocComment> | undefined): string {
  return (ts.getTextOfJSDocComment(comment) ?? "").replace(/\s+/g, " ").trim();
}

/** A `@returns` says what is answered, then the errors, what is not modeled, and the authority. */
function answer(text: string): Pick<Entry, "answers" | "errors" | "notModeled" | "authority"> {
  const [all = "", authority = ""] = text.split(/\s*Authority: /);
  const [before, notModeled = ""] = all.split(/\s*Not modeled: /);
  const [answers = "", errors = ""] = (before ?? "").split(/\s*Errors: /);
  return { answers, errors, notModeled, authority };
}
