import { type Flag, type Flagged, clientFlags } from "../../rules/client/flags";
import { type PlanLine, type PlanLineKey, planLines } from "../../rules/client/planLines";
import { Refusal } from "../../rules/refusal";
import { Unread } from "../../rules/client/unread";
import { type ClientWork, type Household, clientWork } from "../../rules/client/work";
import type { Cell } from "../kit/cells";
import { outgoing } from "../kit/errors";
import { type Client, type Problem, sentenceOf } from "./inputs";

export const planKeys = Object.keys(planLines) as PlanLineKey[];

/** The units of the lines' amounts by their labels, where they are not dollars. */
export const units = Object.fromEntries(
  Object.values(planLines).flatMap((line) => ("unit" in line ? [[line.label, line.unit]] : [])),
);

/** The plan of one client as it is read off line by line; what could not be answered is gathered as it comes. */
export class ClientPlan {
  readonly work: ClientWork;
  private readonly refused = new Map<string, Problem>();
  private readonly blank = new Set<PlanLineKey>();

  constructor(
    readonly client: Client,
    household?: Household,
  ) {
    this.work = clientWork(client.facts, household);
    client.problems.forEach((problem) => this.refuse(problem));
  }

  /** Why something is empty, each reason once. */
  get problems(): Problem[] {
    return [...this.refused.values()];
  }

  amount(key: PlanLineKey): Cell {
    const { amount }: PlanLine = planLines[key];
    const found = this.attempt(() => ({ amount: outgoing(amount(this.work) ?? "") }));
    if (!found) this.blank.add(key);
    return found?.amount ?? "";
  }

  /** Whether the amount that was asked for is empty because something that it needs is bad or missing. */
  isUnanswered(key: PlanLineKey): boolean {
    return this.blank.has(key);
  }

  authority(key: PlanLineKey): string {
    const { authority }: PlanLine = planLines[key];
    if (typeof authority === "string") return authority;
    return this.attempt(() => authority(this.work, this.work.facts.law)) ?? authority(this.work, undefined);
  }

  flags(isSilent: Flagged["isSilent"]): Flag[] {
    const { work, client } = this;
    return clientFlags({ work, emptied: client.emptied, isGiven: client.isGiven, isSilent });
  }

  /** What is found; undefined where a fact is missing, or where the rule refuses, and then why is kept. */
  private attempt<T>(find: () => T): T | undefined {
    try {
      return find();
    } catch (thrown) {
      if (!(thrown instanceof Unread) && !this.isNotProjected(thrown))
        this.refuse({ key: null, why: sentenceOf(thrown) });
      return undefined;
    }
  }

  /** In an assumed year some limits are not projected, which a flag says once. */
  private isNotProjected(thrown: unknown): boolean {
    const { facts } = this.client;
    return thrown instanceof Refusal && thrown.kind === "unavailable" && facts.law.assumption !== undefined;
  }

  private refuse(problem: Problem): void {
    this.refused.set(problem.why, problem);
  }
}
