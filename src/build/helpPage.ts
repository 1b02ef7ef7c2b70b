import { sections } from "../functions/catalogue/sections";
import { type Entry, impossible, signature } from "../functions/catalogue/entry";

export type Cell = unknown;

/** An example's formula and what the built functions answer to it. */
export interface Answered {
  readonly formula: string;
  readonly grid: readonly (readonly Cell[])[];
}

/** A further table of a page, its first row the heads. */
export interface Titled {
  readonly title: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The help page of one function: what stands in its own file, and answers computed by the built functions. */
export function helpPage(entry: Entry, examples: readonly Answered[], tables: readonly Titled[]): string {
  const { name, summary, parameters, answers, errors, notModelled, authority } = entry;
  return page(`MEGAROTH.${name}`, [
    `<p class="summary">${escaped(summary)}</p>`,
    `<pre>=MEGAROTH.${escaped(signature(entry))}</pre>`,
    section("Arguments", parameters.length > 0 ? argumentsTable(entry) : ""),
    section("Answers", paragraph(answers)),
    section("Errors", paragraph(errors) + paragraph(parameters.length > 0 ? impossible : "")),
    section("Not modelled", paragraph(notModelled)),
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

function exampleBlock({ formula, grid }: Answered): string {
  const isLone = grid.length === 1 && grid[0]!.length === 1;
  const answer = isLone ? `<p>answers <strong>${escaped(shown(grid[0]![0]))}</strong></p>` : table(grid);
  return `<pre>${escaped(formula)}</pre>\n${answer}`;
}

function table([heads = [], ...rows]: readonly (readonly Cell[])[]): string {
  const head = heads.map((cell) => `<th scope="col">${escaped(shown(cell))}</th>`).join("");
  const body = rows.map((row) => {
    const cells = row.map((cell, k) => `<td>${escaped(shown(cell, [heads[k], row[0]]))}</td>`);
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>${body.join("\n")}</tbody></table>`;
}

const year = /^(tax |plan )?year\b|taxable years?$/i;

/** A cell as text; a number is a year where its column or its row says so. */
function shown(cell: Cell, names: readonly Cell[] = []): string {
  if (typeof cell === "number") {
    const useGrouping = !names.some((name) => year.test(String(name)));
    return new Intl.NumberFormat("en-US", { maximumFractionDigits: 6, useGrouping }).format(cell);
  }
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  if (typeof cell === "object" && cell !== null && "code" in cell) return String(cell.code);
  return String(cell ?? "");
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
