import project from "../../../package.json";
import { lastYear } from "../../law";

/** The add-in's version and the law it knows, by the publications of its last complete year. */
export function version(): string {
  const publications = [lastYear.plan?.authority, lastYear.rates?.authority.replace(/ §.*/, "")];
  return `MEGAROTH ${project.version}, law through ${lastYear.year}: ${publications.join(", ")}`;
}
