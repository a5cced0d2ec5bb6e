import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TIE_TYPES } from "../../seed/vocabulary.ts";
import type { Engine } from "../../server/graph/engine.ts";
import type { TieChoice } from "../../server/links/tieFilter.ts";
import { admits } from "../../server/links/tieFilter.ts";
import { tieEnds } from "../../server/links/tieId.ts";
import { type Standing, standing } from "../../server/links/tieStanding.ts";
import { degreesUnder, expandUnder, tieGroupsOf } from "../../server/questions/links/linkReads.ts";
import { createLoaders } from "../../server/questions/reading/loaders.ts";
import { tieChoice } from "../../server/questions/ties/tieChoice.ts";
import { engines, shipped } from "../engines.ts";

const ACTORS = ["arctic-cluster-team", "elkem", "kongsberg-klyngen", "nce-eyde", "sintef"];
const PROGRAMME = "norwegian-innovation-clusters";

const CHOICES: Record<string, TieChoice> = {
  "no filter": tieChoice(null),
  plans: tieChoice({ basis: ["INTENDED"] }),
  "two types": tieChoice({ types: ["MEMBER_OF", "COLLABORATES_WITH"] }),
  "a period": tieChoice({ during: { since: "2015", until: "2017-06" } }),
  "a period without undated ties": tieChoice({ during: { since: "2018" }, undated: false }),
  "a period and a basis": tieChoice({ during: { until: "2016" }, basis: ["STATED"] }),
  programmes: tieChoice({ includeProgrammes: true }),
};

function scopeOf(choice: TieChoice) {
  return { choice, named: [], leftOut: new Set(choice.includeProgrammes ? [] : [PROGRAMME]) };
}

function counts({ ofGroup, ofType }: Standing, id: string): boolean {
  return (ofType ? ofType(tieEnds(id)?.type ?? "") : ofGroup) === null;
}

/** The neighbours of each actor by the ties that count; programmes only where asked for. */
function neighboursBy(counting: Map<string, boolean>, choice: TieChoice) {
  const neighbours = new Map<string, Set<string>>(ACTORS.map((id) => [id, new Set()]));
  const add = (id: string, other: string) => {
    if (other !== PROGRAMME || choice.includeProgrammes) neighbours.get(id)?.add(other);
  };
  for (const [id, isCounted] of counting) {
    const { from = "", to = "" } = tieEnds(id) ?? {};
    if (!isCounted) continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}

describe.each(engines)("the filter of links, on $name", (each) => {
  let engine: Engine;
  let context: { engine: Engine; signal: AbortSignal };
  beforeAll(async () => {
    engine = await shipped(await each.open(), "both");
    context = { engine, signal: new AbortController().signal };
  });
  afterAll(() => engine.close());

  /** Ids of the ties of some actors, with what the grouping says of each. */
  async function counting(choice: TieChoice): Promise<Map<string, boolean>> {
    const found = new Map<string, boolean>();
    for await (const groups of tieGroupsOf(context, scopeOf(choice), ACTORS)) {
      for (const group of groups)
        for (const id of group.ties) found.set(id, counts(standing(choice, group), id));
    }
    return found;
  }

  it.each(Object.entries(CHOICES))("chooses ties as admits does: %s", async (_, choice) => {
    const load = createLoaders(engine, context.signal);
    const found = await counting(choice);
    expect([...found.values()]).toContain(true);
    for (const [id, isCounted] of found) {
      const tie = await load.tie.load(id);
      expect(isCounted, id).toBe(tie !== null && admits(choice, tie));
    }
  });

  it.each(Object.entries(CHOICES))("counts and lists neighbours alike: %s", async (_, choice) => {
    const expected = neighboursBy(await counting(choice), choice);
    const degrees = await degreesUnder(context, scopeOf(choice))(ACTORS);
    const listed = new Map<string, readonly string[]>();
    for await (const portion of expandUnder(context, scopeOf(choice))(ACTORS))
      for (const { id, others } of portion) listed.set(id, others);
    for (const [id, others] of expected) {
      expect(degrees.get(id) ?? 0, id).toBe(others.size);
      expect([...(listed.get(id) ?? [])].sort(), id).toEqual([...others].sort());
    }
  });

  it("counts every tie as soon as every basis and the programme count", async () => {
    const choice = tieChoice({
      types: TIE_TYPES,
      basis: ["STATED", "INFERRED", "INTENDED"],
      includeProgrammes: true,
    });
    for await (const groups of tieGroupsOf(context, scopeOf(choice), ACTORS))
      for (const group of groups)
        expect(standing(choice, group)).toEqual({ ofGroup: null, ofType: null });
  });
});
