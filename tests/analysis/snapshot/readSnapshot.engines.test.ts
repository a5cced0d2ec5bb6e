import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dataset } from "../../../seed/dataset.ts";
import { SHIPPED_FOLDERS } from "../../../seed/folders.ts";
import { readFolders } from "../../../seed/read.ts";
import { countedTies } from "../../../server/analysis/graph/countedTies.ts";
import { createContext } from "../../../server/context.ts";
import type { Engine } from "../../../server/graph/engine.ts";
import { fold } from "../../../server/load/fold.ts";
import { load } from "../../../server/load/load.ts";
import { dataOf } from "../../../server/questions/analyses/dataOf.ts";
import { versionOf } from "../../../server/questions/analyses/dataVersion.ts";
import { tieChoice } from "../../../server/questions/ties/tieChoice.ts";
import { asked } from "../../api/ask.ts";
import { emptied, engines, shipped } from "../../engines.ts";
import { world } from "../../world.ts";
import { expected, unpacked } from "./unpacked.ts";

/** One of each that is unlike others: a plan, a way through another, a seat, open and missing dates, an actor of whom nothing is known. */
const SMALL = world({
  sources: [{ id: "s2", date: "2018-05" }],
  actors: ["ä", "b", "C", "x", "p"].map((id) => ({ id })),
  regions: [
    { id: "north" },
    { id: "town", level: "MUNICIPALITY", parent: "north" },
    { id: "sea", level: "SITE" },
  ],
  themes: [
    { actor: "b", theme: "fish" },
    { actor: "b", theme: "ai" },
    { actor: "C", theme: "fish" },
  ],
  relations: [
    { from: "b", type: "COLLABORATES_WITH", to: "C", role: "via x" },
    { from: "C", type: "COLLABORATES_WITH", to: "b", source: "s2", since: "2015", until: "2016" },
    { from: "C", type: "FUNDS", to: "b", basis: "INTENDED", asOf: "2020-02" },
    { from: "b", type: "FUNDS", to: "C", role: "via nobody", since: "2019-03-04" },
    { from: "x", type: "STEERS", to: "b", basis: "INFERRED", until: "2012" },
    { from: "x", type: "ADMITTED_TO", to: "p", source: "s2" },
    { from: "b", type: "LOCATED_IN", to: "town", role: "seat" },
    { from: "b", type: "LOCATED_IN", to: "sea", role: "plant" },
    { from: "C", type: "LOCATED_IN", to: "north" },
  ],
});

function reading(engine: Engine) {
  const context = createContext(engine, new AbortController().signal);
  return versionOf(context).then((version) => dataOf(engine, version, {}));
}

describe.each(engines)("all data as analyses read it, on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await open();
  });
  afterAll(() => engine.close());

  const holds = async (dataset: Dataset) => {
    const { snapshot } = await reading(engine);
    expect(unpacked(snapshot)).toEqual(await expected(await fold(dataset)));
  };

  it("is nothing where there is nothing", async () => {
    await load(await emptied(engine), world({}));
    const { actors, ties } = unpacked((await reading(engine)).snapshot);
    expect([actors, ties]).toEqual([[], []]);
  });

  it("is every row of a small world, plans and ways through others among them", async () => {
    await load(engine, SMALL);
    await holds(SMALL);
  });

  it("is every row of the data that ships", async () => {
    await shipped(engine, "both");
    await holds(await readFolders(SHIPPED_FOLDERS));
  });

  it("is read once for all who ask of one version, and anew for another", async () => {
    const [one, other] = await Promise.all([reading(engine), reading(engine)]);
    expect(one.snapshot.key).toBe(other.snapshot.key);
    await shipped(engine, "documents");
    const { snapshot } = await reading(engine);
    expect(snapshot.version).not.toBe(one.snapshot.version);
    expect(snapshot.key).not.toBe(one.snapshot.key);
    await shipped(engine, "both");
  });
});

type Filter = Parameters<typeof tieChoice>[0];
const FILTERS: readonly Filter[] = [
  { includeProgrammes: true },
  { basis: ["INTENDED"], includeProgrammes: true },
  { types: ["FUNDS", "MEMBER_OF"], basis: ["STATED"], includeProgrammes: true },
  { during: { since: "2015", until: "2018-06" }, undated: false, includeProgrammes: true },
  { during: { since: "2019" }, includeProgrammes: true },
];

describe.each(engines)("the ties that count in analyses of the shipped data, on $name", (each) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await each.open(), "both");
  });
  afterAll(() => engine.close());

  const QUERY = "query ($filter: TieFilter) { ties(filter: $filter, first: 1) { totalCount } }";

  it.each(FILTERS)("are those that the list of ties has under %j", async (filter) => {
    const { snapshot } = await reading(engine);
    const counted = countedTies(snapshot, { choice: tieChoice(filter), named: [] }, new Set());
    const { ties } = await asked<{ ties: { totalCount: number } }>(engine, QUERY, { filter });
    expect(counted.ties.length + counted.leftOut.throughOthers).toBe(ties.totalCount);
    expect(ties.totalCount).toBeGreaterThan(0);
    const left = [...counted.leftOut.reasons.values()].reduce((sum, count) => sum + count, 0);
    expect(ties.totalCount + left).toBe(snapshot.ties.from.length);
  });
});
