import { type Flagged, clientFlags } from "../../rules/client/flags";
import { type PlanLine, type PlanLineKey, planLines } from "../../rules/client/planLines";
import { Refusal } from "../../rules/refusal";
import { Unread } from "../../rules/client/unread";
import { type ClientWork, type Household, clientWork } from "../../rules/client/work";
import { type Cell, isError } from "../kit/cells";
import { outgoing } from "../kit/errors";
import { type Client, sentenceOf } from "./inputs";

export const planKeys = Object.keys(planLines) as PlanLineKey[];

/** The plan of one client as it is read off line by line; what could not be answered is gathered as it comes. */
export class ClientPlan {
  readonly work: ClientWork;
  private readonly refused = new Set<string>();

  constructor(
    readonly client: Client,
    household?: Household,
  ) {
    this.work = clientWork(client.facts, household);
    client.problems.forEach((problem) => this.refused.add(problem));
  }

  /** Why something is empty, each reason once. */
  get problems(): string[] {
    return [...this.refused];
  }

  amount(key: PlanLineKey): Cell {
    const { amount }: PlanLine = planLines[key];
    return this.attempt(() => amount(this.work)) ?? "";
  }

  authority(key: PlanLineKey): string {
    const { authority }: PlanLine = planLines[key];
    if (typeof authority === "string") return authority;
    return this.attempt(() => authority(this.work, this.work.facts.law)) ?? authority(this.work, undefined);
  }

  flags(isSilent: Flagged["isSilent"]) {
    const { work, client } = this;
    return clientFlags({ work, emptied: client.emptied, isGiven: client.isGiven, isSilent });
  }

  /** In an assumed year some limits are not projected, which a flag says once. */
  private isNotProjected(thrown: unknown): boolean {
    const { facts } = this.client;
    return thrown instanceof Refusal && thrown.kind === "unavailable" && facts.law.assumption !== undefined;
  }

  /** What is found; undefined where a fact is missing, or where the rule refuses, and then why is kept. */
  private attempt<T extends Cell>(find: () => T): T | undefined {
    try {
      const found = outgoing(find());
      if (!isError(found)) return found as T;
      this.refused.add(found.message!);
    } catch (thrown) {
      if (!(thrown instanceof Unread) && !this.isNotProjected(thrown)) this.refused.add(sentenceOf(thrown));
    }
    return undefined;
  }
}
