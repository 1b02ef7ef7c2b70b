import { apiNotFound } from "./errors";
import versions from "./api-versions.json";

/** Requirement sets and their versions, such as ExcelApi 1.12. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What office.js itself asks for: to start custom functions and take their results as arrays, to read settings,
 * and to pass on that a request may wait until a cell is no longer being edited.
 */
export const STARTUP_SETS: RequirementSets = {
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
  RichApiRuntimeFlag: "1.1",
  Settings: "1.1",
};

/** The sets that a manifest requires of Excel. */
export function setsOfManifest(xml: string): RequirementSets {
  const [requirements = ""] = /<Requirements>[^]*?<\/Requirements>/.exec(xml) ?? [];
  const least = /<Sets\b[^>]*\bDefaultMinVersion="([^"]+)"/.exec(requirements)?.[1] ?? "1.1";
  const sets: Record<string, string> = {};
  for (const [, attributes = ""] of requirements.matchAll(/<Set\b([^>]*)>/g)) {
    const name = /\bName="([^"]+)"/.exec(attributes)?.[1];
    if (name) sets[name] = /\bMinVersion="([^"]+)"/.exec(attributes)?.[1] ?? least;
  }
  return sets;
}

/** Whether a version is at least another: 1.12 is more than 1.9. */
function reaches(version: string, wanted: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}

const VERSIONS: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> = versions;

/** Which members of the Excel API a host has that claims some version of it. */
export class ApiLevel {
  constructor(private readonly version: string) {}

  /** Whether a member of a class, or its setter, came with the claimed version or before. */
  has(typeName: string, wireName: string, setter = false): boolean {
    const members = VERSIONS[typeName] ?? {};
    const name = apiName(wireName) ?? "";
    const since = (setter ? members[`${name}=`] : undefined) ?? members[name];
    return since === undefined || reaches(this.version, since);
  }

  /** Throws ApiNotFound for a member that is modeled, but came later. */
  check(typeName: string, wireName: string, setter = false): void {
    if (this.has(typeName, wireName, setter)) return;
    throw apiNotFound(`${typeName}.${apiName(wireName) ?? wireName} in ExcelApi ${this.version}`);
  }
}

/** Names on the wire that are others than those in the documentation. */
const RENAMED: Readonly<Record<string, string>> = { DataChanged: "Changed", Gridlines: "ShowGridlines" };

/** The documented name behind a name on the wire; undefined for what office.js keeps to itself. */
export function apiName(wireName: string): string | undefined {
  const event = /^_(?:Un)?[Rr]egister(\w+)Event$/.exec(wireName)?.[1];
  if (event !== undefined) return `on${RENAMED[event] ?? event}`;
  if (wireName.startsWith("_")) return undefined;
  const name = RENAMED[wireName] ?? wireName;
  return name.charAt(0).toLowerCase() + name.slice(1);
}
