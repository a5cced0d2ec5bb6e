import { EXAMPLE_QUESTIONS } from "../../../seed/exampleQuestions.ts";
import type { RegionLevel } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { regionCoverage } from "../../graph/queries.gen.ts";
import { existing } from "../reading/existing.ts";
import type { Side } from "./sides.ts";

/** What stands at one end of an example. */
export type ExampleSideRow = Pick<Side, "node">;

/** Two sides that may be asked about. */
export interface ExampleQuestionRow {
  readonly from: ExampleSideRow;
  readonly to: ExampleSideRow;
}

/** Levels whose regions make good sides, the best first. */
const LEVELS: readonly RegionLevel[] = ["COUNTY", "DISTRICT", "MUNICIPALITY", "MACRO", "COUNTRY"];

/** Regions that are asked about where none of the known questions fits the data. */
const MOST_REGIONS = 3;

/** Questions to begin with: the known ones that fit the data, else the regions with most actors. */
export async function exampleQuestions(context: Context): Promise<ExampleQuestionRow[]> {
  const known = await Promise.all(EXAMPLE_QUESTIONS.map((pair) => fitting(context, pair)));
  const fit = known.filter((each) => each !== null);
  return fit.length > 0 ? fit : amongRegions(context);
}

async function fitting(
  { load }: Context,
  pair: { from: string; to: string },
): Promise<ExampleQuestionRow | null> {
  const nodeOf = async (id: string) => (await load.region.load(id)) ?? load.actor.load(id);
  const [from, to] = await Promise.all([nodeOf(pair.from), nodeOf(pair.to)]);
  return from && to ? { from: { node: from }, to: { node: to } } : null;
}

async function amongRegions({ engine, load, signal }: Context): Promise<ExampleQuestionRow[]> {
  for (const level of LEVELS) {
    const rows = await engine.read(regionCoverage, { level }, { signal });
    const peopled = rows.filter((row) => row.actorCount > 0);
    if (peopled.length < 2) continue;
    const largest = peopled
      .sort((a, b) => b.actorCount - a.actorCount || (a.region < b.region ? -1 : 1))
      .slice(0, MOST_REGIONS);
    const regions = await Promise.all(largest.map((row) => existing(load.region, row.region)));
    return pairs(regions.map((node) => ({ node })));
  }
  return [];
}

/** Each with each. */
function pairs(sides: readonly ExampleSideRow[]): ExampleQuestionRow[] {
  return sides.flatMap((from, index) => sides.slice(index + 1).map((to) => ({ from, to })));
}
