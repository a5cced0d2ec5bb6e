import type { Text, Words } from "../../../texts.ts";
import type { BrokerageOrder, BrokerFiguresFragment } from "./brokers.gen.ts";
import { figureTexts } from "./figureTexts.ts";

/** A measure of an actor: how it is called, what it means, and by whose method. */
export interface Figure {
  readonly id: string;
  readonly name: Text;
  readonly meaning: Text;
  /** The order in which the API can give it; null where it has none. */
  readonly order: BrokerageOrder | null;
  /** Null where it is not defined for the actor. */
  readonly of: (broker: BrokerFiguresFragment) => number | null;
  readonly decimals: number;
}

type Id = keyof typeof figureTexts;

const figure = (
  id: Id,
  of: Figure["of"],
  { order = null, decimals = 0 }: Partial<Pick<Figure, "order" | "decimals">> = {},
): Figure => ({ id, ...figureTexts[id], order, of, decimals });

/** The measures in the order of the table's columns. */
export const FIGURES: readonly Figure[] = [
  figure("pairs", ({ pairs }) => pairs, { order: "PAIRS" }),
  figure("onlyRoute", ({ onlyRoute }) => onlyRoute, { order: "ONLY_ROUTE" }),
  figure("betweenness", ({ betweenness }) => betweenness, { order: "BETWEENNESS", decimals: 1 }),
  figure("normalised", ({ normalised }) => normalised, { decimals: 4 }),
  figure("constraint", ({ constraint }) => constraint, { order: "CONSTRAINT", decimals: 3 }),
  figure("effectiveSize", ({ effectiveSize }) => effectiveSize, {
    order: "EFFECTIVE_SIZE",
    decimals: 1,
  }),
  figure("degree", ({ degree }) => degree),
  figure("coordinator", ({ roles }) => roles.coordinator),
  figure("gatekeeper", ({ roles }) => roles.gatekeeper),
  figure("itinerant", ({ roles }) => roles.itinerant),
  figure("liaison", ({ roles }) => roles.liaison),
  figure("unknown", ({ roles }) => roles.unknown),
];

/** A figure in words of the language, an estimate with its error; a dash where it is not defined. */
export function figureText(
  { id, of, decimals }: Figure,
  broker: BrokerFiguresFragment,
  { number }: Words,
): string {
  const value = of(broker);
  if (value === null) return "–";
  const error = id === "betweenness" ? broker.error : null;
  return number(value, decimals) + (error === null ? "" : ` ± ${number(error, decimals)}`);
}
