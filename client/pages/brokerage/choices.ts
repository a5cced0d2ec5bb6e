import type { BrokerageOrder, GroupsInput } from "./brokers/brokers.gen.ts";

/** What the page can be about; the first goes without saying. */
export const PARTS = ["brokers", "apart", "communities"] as const;
export type PartName = (typeof PARTS)[number];

/** How the go-betweens can be ordered; the first goes without saying. */
export const ORDERS = [
  "ONLY_ROUTE",
  "PAIRS",
  "BETWEENNESS",
  "CONSTRAINT",
  "EFFECTIVE_SIZE",
] as const satisfies readonly BrokerageOrder[];

/** The ways in which a ranking can be shown; the first goes without saying. */
export const FORMS = ["list", "figures", "picture"] as const;
export type FormName = (typeof FORMS)[number];

/** By which groups roles go; the first goes without saying. */
export const GROUPINGS = [
  "COUNTY",
  "MACRO",
  "COUNTRY",
  "DISTRICT",
  "MUNICIPALITY",
  "CLUSTERS",
] as const;
type Grouping = (typeof GROUPINGS)[number];

/** Groups as the API takes them. */
export function groupsInput(grouping: Grouping): GroupsInput {
  return grouping === "CLUSTERS" ? { allClusters: true } : { level: grouping };
}

/** Beginnings of the marks by which choices stand in the address. */
const CHOICE = /^(part|order|as|groups|dangling)(:|$)/;

/** Of the marks in an address, those that say how to show, whatever it is that is shown. */
export function choicesIn(open: readonly string[]): string[] {
  return open.filter((key) => CHOICE.test(key));
}
