import { sections } from "../functions/catalogue/sections";
import { type Entry, impossible, signature } from "../functions/catalogue/entry";

type Rows = readonly (readonly string[])[];

/** An example's formula with its answer: one cell, or a table. */
export interface Answered {
  readonly formula: string;
  readonly rows: Rows;
}

/** Another table of a page, the headings in its first row. */
export interface Table {
  readonly title: string;
  readonly rows: Rows;
}

/** The help page of one function: what its own file says, its examples with their answers, and more tables. */
export function helpPage(entry: Entry, examples: readonly Answered[], tables: readonly Table[]): string {
  const { name, summary, parameters, answers, errors, notModeled, authority } = entry;
  return page(`MEGAROTH.${name}`, [
    `<p class="summary">${escaped(summary)}</p>`,
    `<pre>=MEGAROTH.${escaped(signature(entry))}</pre>`,
    section("Arguments", parameters.length > 0 ? argumentsTable(entry) : ""),
    section("Answer", paragraph(answers)),
    section("Errors", paragraph(errors) + paragraph(parameters.length > 0 ? impossible : "")),
    section("Not modeled", paragraph(notModeled)),
    section("Authority", paragraph(authority)),
    section("Examples", examples.map(exampleBlock).join("\n")),
    ...tables.map(({ title, rows }) => section(title, table(rows))),
    `<p><a href="index.html">All functions</a></p>`,
  ]);
}

/** The list of all functions by section. */
export function indexPage(entries: readonly Entry[]): string {
  return page("MEGAROTH functions", [
    ...Object.entries(sections).map(([folder, title]) => {
      const rows = entries.filter((entry) => entry.section === folder);
      const items = rows.map(
        (each) => `<dt><a href="${each.name}.html">${each.name}</a></dt><dd>${escaped(each.summary)}</dd>`,
      );
      return section(title, `<dl>${items.join("\n")}</dl>`);
    }),
  ]);
}

function argumentsTable({ parameters }: Entry): string {
  const rows = parameters.map(
    ({ name, description }) =>
      `<tr><th scope="row">${escaped(name)}</th><td>${escaped(description)}</td></tr>`,
  );
  return `<table><tbody>${rows.join("\n")}</tbody></table>`;
}

function exampleBlock({ formula, rows }: Answered): string {
  const isLone = rows.length === 1 && rows[0]!.length === 1;
  const answer = isLone ? `<p>Answer: <strong>${escaped(rows[0]![0]!)}</strong></p>` : table(rows);
  return `<pre>${escaped(formula)}</pre>\n${answer}`;
}

function table([heads = [], ...rows]: Rows): string {
  const head = heads.map((text) => `<th scope="col">${escaped(text)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((text) => `<td>${escaped(text)}</td>`).join("")}</tr>`);
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

function section(title: string, content: string): string {
  return content === "" ? "" : `<section><h2>${escaped(title)}</h2>\n${content}</section>`;
}

function paragraph(text: string): string {
  return text === "" ? "" : `<p>${escaped(text)}</p>`;
}

function page(title: string, parts: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(title)}</title>
    <link rel="stylesheet" href="help.css" />
  </head>
  <body>
    <main>
<h1>${escaped(title)}</h1>
${parts.filter((part) => part !== "").join("\n")}
    </main>
  </body>
</html>
`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
