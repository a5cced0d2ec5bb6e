import type { SideKnowledge } from "../../links/finding.ts";
import { type Pace, partOf } from "../pace.ts";
import type { Chance } from "./chance.ts";
import type { Known } from "./coverage.ts";
import { SIDE } from "./flow.ts";
import { type Lost, lostWith } from "./lost.ts";
import { routeFlow } from "./routeFlow.ts";
import type { Routes } from "./routes.ts";
import type { Sides } from "./sides.ts";
import { type Figures, type Verdict, verdictOf } from "./verdict.ts";
import { withoutEdges } from "./withoutEdges.ts";

/** A verdict and what it rests on. */
export interface Grounded {
  readonly verdict: Verdict;
  /** Ids of the sources each of whose leaving alone would change what the figures say, sorted. */
  readonly restsOn: readonly string[];
  /** Those without which no more ties are left than chance would give, where there are more with all: they keep it from `STRONG`. */
  readonly strongBut: readonly string[];
}

/** Two sides with all that was found about them. */
export interface Examined {
  readonly known: Known;
  readonly sides: Sides;
  readonly figures: Figures;
  readonly chance: Chance;
  readonly routes: Routes;
}

/** A source that is left out, by number, and what is lost with each. */
interface Without {
  readonly lost: Lost;
  readonly source: number;
}

/**
 * The verdict, and the sources it rests on: each is left out by itself, with every edge and record
 * that it alone states. What is expected is then computed anew; the interval of all sources moves
 * with it and widens with its square root, as counts do, since to draw one anew for each source would
 * take too long.
 */
export async function grounded(examined: Examined, pace: Pace): Promise<Grounded> {
  const { known, figures } = examined;
  const plain = verdictOf(figures);
  const lost = await lostWith(examined, pace);
  const restsOn: string[] = [];
  const strongBut: string[] = [];
  const { sources } = known.stated;
  for (const [source, id] of sources.entries()) {
    const part = partOf(pace, source / sources.length, (source + 1) / sources.length);
    if (part.due()) await part.rest(0);
    const left = await figuresWithout(examined, { lost, source }, part);
    if (verdictOf(left) !== plain) restsOn.push(id);
    if (plain === "STRONG" && left.observed <= left.high) strongBut.push(id);
  }
  return { verdict: strongBut.length > 0 ? "AS_EXPECTED" : plain, restsOn, strongBut };
}

/** The figures without one source. */
export async function figuresWithout(
  examined: Examined,
  without: Without,
  pace: Pace,
): Promise<Figures> {
  const { lost, source } = without;
  const { figures, chance } = examined;
  const [from, to] = figures.sides;
  const expected = expectedWithout(examined, without);
  const wider = chance.expected === 0 ? 0 : Math.sqrt(expected / chance.expected);
  const end = (all: number) => Math.round(expected + (all - chance.expected) * wider);
  return {
    ...figures,
    sides: [less(from, lost.fromUntied[source]), less(to, lost.toUntied[source])],
    observed: figures.observed - (lost.observed[source] ?? 0),
    low: Math.max(0, end(figures.low)),
    high: end(figures.high),
    routes: await routesWithout(examined, without, pace),
  };
}

function less(side: SideKnowledge, untied = 0): SideKnowledge {
  return { ...side, withoutTies: side.withoutTies + untied };
}

/** Mean of the configuration model without a source. */
function expectedWithout({ known }: Examined, { lost, source }: Without): number {
  const edges = known.projection.edgeCount - (known.stated.edgeCounts[source] ?? 0);
  const from = lost.fromDegree - (lost.fromDegrees[source] ?? 0);
  const to = lost.toDegree - (lost.toDegrees[source] ?? 0);
  return edges === 0 ? 0 : (from * to) / (2 * edges);
}

/** Independent routes without a source; where two are sure to be left, at least so many. */
async function routesWithout(
  { known, sides, routes }: Examined,
  { lost, source }: Without,
  pace: Pace,
): Promise<number> {
  const unbroken = routes.paths.length - (lost.routes[source] ?? 0);
  if (unbroken >= 2 || unbroken === routes.paths.length) return unbroken;
  const { projection, stated } = known;
  const left = withoutEdges(projection, (slot) => stated.ofSlot[slot] === source);
  const { behind } = await routeFlow(left, sides, pace);
  return sides.from.filter((actor) => behind[actor] === SIDE).length;
}
