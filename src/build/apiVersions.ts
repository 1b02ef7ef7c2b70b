import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { apiName } from "../workbench/host/requirement-sets";

const ROOT = path.resolve(__dirname, "../..");
const HOST = path.join(ROOT, "src/workbench/host");
const TYPES = path.join(ROOT, "node_modules/@types/office-js/index.d.ts");
const TABLE = path.join(HOST, "api-versions.json");

/** Services that office.js reaches by a name of its own; they are in no requirement set. */
const INTERNAL = ["AddinInternalService", "AppRuntimePersistenceService", "CustomFunctions"];

/** What office.js sends and nobody can write: it finds a series that was added by its id. */
const UNDOCUMENTED = ["ChartSeriesCollection.getItem"];

/** The version of ExcelApi with which each member of a class came; `name=` is that of its setter, where it is later. */
export type ApiVersions = Record<string, Record<string, string>>;

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2021, true);
}

/** A class of the simulated Excel: what it is called in Office.js, if it is an object of it, and what it models. */
interface HostClass {
  type?: string;
  base?: string;
  wireNames: string[];
}

function hostClasses(): Map<string, HostClass> {
  const classes = new Map<string, HostClass>();
  for (const name of readdirSync(HOST).filter((file) => file.endsWith(".ts"))) {
    for (const declared of parse(path.join(HOST, name)).statements.filter(ts.isClassDeclaration)) {
      const isAbstract = declared.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AbstractKeyword);
      const type = /readonly typeName(?:: string)? = "(\w+)"/.exec(declared.getText())?.[1];
      const base = declared.heritageClauses?.[0]?.types[0]?.expression.getText();
      if (!type && !isAbstract && base?.endsWith("Object")) throw new Error(`${base} without a typeName.`);
      const names = declared.members.flatMap((member) => member.name?.getText() ?? []);
      const wireNames = names.filter((member) => /^[A-Z_]/.test(member));
      classes.set(declared.name?.text ?? "", { type, base, wireNames });
    }
  }
  return classes;
}

/** The names on the wire of the members that the simulated Excel models of each class, inherited ones included. */
function modeledMembers(): Map<string, Set<string>> {
  const classes = hostClasses();
  const inherited = ({ base, wireNames }: HostClass): string[] => {
    const parent = classes.get(base ?? "");
    return parent ? [...wireNames, ...inherited(parent)] : wireNames;
  };
  const objects = [...classes.values()].filter(({ type }) => type !== undefined && !INTERNAL.includes(type));
  return new Map(objects.map((one) => [one.type ?? "", new Set(inherited(one))]));
}

/** The requirement set in the documentation of every member of the classes of `Excel`, as it is written there. */
function documentedSets(): Map<string, Map<string, string>> {
  const classes = new Map<string, Map<string, string>>();
  const visit = (node: ts.Node): void => {
    if (ts.isClassDeclaration(node) && node.name) {
      const members = classes.get(node.name.text) ?? new Map<string, string>();
      for (const member of node.members) {
        const set = /\[Api set: ([^\]]+)\]/.exec(member.getFullText())?.[1];
        const name = member.name?.getText();
        if (set !== undefined && name !== undefined && !members.has(name)) members.set(name, set);
      }
      classes.set(node.name.text, members);
    } else ts.forEachChild(node, visit);
  };
  for (const node of parse(TYPES).statements) {
    if (ts.isModuleDeclaration(node) && node.name.text === "Excel") visit(node);
  }
  return classes;
}

/** Reads @types/office-js for every modeled member; throws for one that is not documented there. */
export function apiVersions(): ApiVersions {
  const documented = documentedSets();
  const table: ApiVersions = {};
  for (const [type, wireNames] of [...modeledMembers()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const members: Record<string, string> = {};
    for (const name of [...wireNames].flatMap((wireName) => apiName(wireName) ?? []).sort()) {
      if (UNDOCUMENTED.includes(`${type}.${name}`)) continue;
      const set = documented.get(type)?.get(name);
      const [version, later] = set?.startsWith("ExcelApi ") ? (set.match(/\d+\.\d+/g) ?? []) : [];
      if (version === undefined)
        throw new Error(`Excel.${type}.${name} is in no version of ExcelApi: ${set}`);
      members[name] = version;
      if (later !== undefined && /\bset(ting)?\b/.test(set ?? "")) members[`${name}=`] = later;
    }
    table[type] = members;
  }
  return table;
}

if (require.main === module) writeFileSync(TABLE, `${JSON.stringify(apiVersions(), null, 2)}\n`);
