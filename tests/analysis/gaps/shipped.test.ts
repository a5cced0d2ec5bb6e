import { beforeAll, describe, expect, it } from "vitest";
import { SHIPPED_FOLDERS } from "../../../seed/folders.ts";
import { readFolders } from "../../../seed/read.ts";
import { type Chance, chanceOf } from "../../../server/analysis/gaps/chance.ts";
import { type Gap, type Ground, gapsAmong } from "../../../server/analysis/gaps/gaps.ts";
import { groupsOf } from "../../../server/analysis/gaps/groups.ts";
import { statedIn } from "../../../server/analysis/gaps/stated.ts";
import { projectionOf } from "../../../server/analysis/projection.ts";
import { fold } from "../../../server/load/fold.ts";
import { grouped, programmes, strongest } from "../../../server/load/ties.ts";
import { statementsOf } from "./statements.ts";

/** The counties of the data that ships, and what gaps between them are looked for in. */
async function shipped(): Promise<{ counties: string[]; ground: Ground }> {
  const { actors, relations, regions, sources, themes } = await fold(
    await readFolders(SHIPPED_FOLDERS),
  );
  const { ties, locations } = await grouped(relations);
  const left = programmes(ties.values());
  const onRecord = [...ties.values()]
    .filter(({ evidence }) => strongest(evidence) !== "INTENDED")
    .map(({ from, to, evidence }) => {
      const kept = evidence.filter(({ basis }) => basis !== "INTENDED");
      return { a: from, b: to, sources: kept.map(({ source }) => source) };
    });
  const edges = onRecord.filter(({ a, b }) => !left.has(a) && !left.has(b));
  const ids = actors.map(({ id }) => id);
  const pairs = edges.map(({ a, b }) => [a, b] as const);
  const projection = projectionOf(ids, pairs);
  const parents = new Map(regions.map(({ id, parent }) => [id, parent]));
  const counties = regions.filter(({ level }) => level === "COUNTY").map(({ id }) => id);
  const members = new Map(counties.sort().map((id) => [id, new Set<number>()]));
  for (const { from, to } of locations.values())
    for (let at: string | null = to; at !== null; at = parents.get(at) ?? null)
      members.get(at)?.add(projection.indexOf.get(from) ?? -1);
  const themesOf = new Map<string, string[]>();
  for (const { actor, theme } of themes)
    themesOf.set(actor, [...(themesOf.get(actor) ?? []), theme]);
  const ground = {
    ...{ projection, themesOf },
    stated: await statedIn(projection, statementsOf(projection, { edges, onRecord })),
    read: {
      about: new Map(actors.map(({ id, sources }) => [id, sources])),
      dates: new Map(sources.map(({ id, date }) => [id, date ?? ""])),
    },
    groups: [...members.values()].map((group) => ({ type: "REGION" as const, actors: group })),
  };
  return { counties, ground };
}

describe("the gaps between the counties of the data that ships", () => {
  let counties: string[];
  let ground: Ground;
  let gaps: Gap[];
  beforeAll(async () => {
    ({ counties, ground } = await shipped());
    gaps = await gapsAmong(ground);
  });

  it("let no single list make Oslo and Østfold strong", () => {
    const [from, to] = [counties.indexOf("oslo"), counties.indexOf("ostfold")];
    const gap = gaps.find((each) => each.from === from && each.to === to);
    expect(gap?.chance.observed).toBe(10);
    expect(gap?.chance.observed).toBeGreaterThan(gap?.chance.high ?? 10);
    expect(gap).toMatchObject({ verdict: "AS_EXPECTED", strongBut: ["p191"] });
  });

  it("say no data of every county that has fewer than three actors", () => {
    const few = gaps.filter(({ coverage }) =>
      [coverage.from, coverage.to].some(({ actorCount }) => actorCount < 3),
    );
    expect(few.length).toBeGreaterThan(0);
    expect(new Set(few.map(({ verdict }) => verdict))).toEqual(new Set(["NO_DATA"]));
  });

  it("have intervals that Poisson comes near to, and is a little wider than", async () => {
    const members = ground.groups.map(({ actors }) => actors);
    const groups = groupsOf(ground.projection, members);
    const poisson = await chanceOf({ ...ground, groups }, { mostRewired: 0 });
    const rewired = gaps.map(({ chance }) => chance);
    const apart = rewired.map((each, pair) => difference(each, poisson[pair] ?? each));
    expect(Math.max(...apart.map(Math.abs))).toBeLessThanOrEqual(4);
    const whole = apart.reduce((sum, each) => sum + each, 0);
    expect(whole / apart.length).toBeGreaterThan(0);
    expect(whole / apart.length).toBeLessThan(1);
  });
});

/** How much wider the one interval is than the other. */
function difference(one: Chance, other: Chance): number {
  return other.high - other.low - (one.high - one.low);
}
