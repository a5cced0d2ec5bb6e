import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines, shipped } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

interface Said {
  readonly source: { readonly id: string };
  readonly asOfFirst: string | null;
  readonly asOfLast: string | null;
  readonly tieCount: number;
}
interface Ties {
  readonly totalCount: number;
  readonly undatedCount: number;
  readonly pageInfo: { readonly endCursor: string | null };
  readonly nodes: ReadonlyArray<{ readonly from: { readonly id: string } }>;
}
interface Compared {
  readonly compareSources: {
    readonly first: Said;
    readonly second: Said;
    readonly kept: Ties;
    readonly onlyFirst: Ties;
    readonly onlySecond: Ties;
    readonly summary: string;
  };
}

const SAID = "source { id } asOfFirst asOfLast tieCount";
const STATEMENTS = `query ($actor: ID!, $type: TieType!, $direction: Direction!) {
  statements(actor: $actor, type: $type, direction: $direction) { totalCount nodes { ${SAID} } }
}`;
const TIES = "totalCount undatedCount pageInfo { endCursor } nodes { from { id } }";
const COMPARE = `query (
  $actor: ID!, $type: TieType! = SUPPORTS, $direction: Direction! = IN, $first: ID!, $second: ID!
  $count: Int! = 25, $after: String
) {
  compareSources(actor: $actor, type: $type, direction: $direction, first: $first, second: $second) {
    first { ${SAID} } second { ${SAID} } summary
    kept { ${TIES} } onlyFirst { ${TIES} } onlySecond(first: $count, after: $after) { ${TIES} }
  }
}`;
const LISTS = { actor: "arctic-cluster-team", first: "d001", second: "d003" };
const ends = ({ nodes }: Ties) => nodes.map(({ from }) => from.id);

async function sourcesOf(engine: Engine, [actor, type, direction]: readonly string[]) {
  const variables = { actor, type, direction };
  const found = await asked<{ statements: { nodes: Said[] } }>(engine, STATEMENTS, variables);
  return found.statements.nodes.map(({ source, ...rest }) => ({ source: source.id, ...rest }));
}

async function failure(engine: Engine, variables: object) {
  const { errors } = await ask(engine, COMPARE, { ...LISTS, ...variables });
  return errors.map(({ extensions: { code, argument } }) => ({ code, argument }));
}

describe.each(engines)("$name, the data that ships", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
  });
  afterAll(() => engine.close());

  it("names the three sources that speak of ACT's supporters, the undated list last", async () => {
    expect(await sourcesOf(engine, ["arctic-cluster-team", "SUPPORTS", "IN"])).toEqual([
      { source: "d001", asOfFirst: "2020", asOfLast: "2020", tieCount: 7 },
      { source: "p190", asOfFirst: "2020-11", asOfLast: "2020-11", tieCount: 2 },
      { source: "d003", asOfFirst: null, asOfLast: null, tieCount: 12 },
    ]);
  });

  it("tells which supporters stand on both lists, and which on one alone", async () => {
    const { compareSources } = await asked<Compared>(engine, COMPARE, LISTS);
    const { kept, onlyFirst, onlySecond, summary } = compareSources;
    expect(ends(kept)).toEqual(
      ["innovasjon-norge-nordland", "lo", "nce-eyde", "nho", "nordland-fylkeskommune"].sort(),
    );
    expect(ends(onlyFirst)).toEqual(["nordomradesenteret", "norsk-industri"]);
    expect(ends(onlySecond)).toEqual([
      ...["concrete-innovation-cluster-n3c", "industrial-green-tech", "nce-ikuben"],
      ...["northern-norway-european-office", "ocean-cluster-helgeland", "prosess21"],
      "via-vital-infrastructure-arena",
    ]);
    expect(summary).toBe(
      "“ACT skal være en spydspiss i bærekraftig omstilling av Norge” (2020) names 7 ties. “What do we do?” (undated) names 12 ties. Both name 5, only the first names 2, and only the second names 7. That a source is silent proves neither that a tie has ended nor that it is new.",
    );
  });

  it("counts truly whatever the page, and those without a date", async () => {
    const variables = { ...LISTS, count: 3 };
    const { onlySecond } = (await asked<Compared>(engine, COMPARE, variables)).compareSources;
    expect(onlySecond).toMatchObject({ totalCount: 7, undatedCount: 7 });
    const after = onlySecond.pageInfo.endCursor;
    const next = await asked<Compared>(engine, COMPARE, { ...variables, after });
    expect(ends(onlySecond)).toHaveLength(3);
    expect(ends(next.compareSources.onlySecond)[0]).toBe("northern-norway-european-office");
  });

  it("has empty lists for a source that says nothing of such ties", async () => {
    const { compareSources } = await asked<Compared>(engine, COMPARE, { ...LISTS, second: "d002" });
    expect(compareSources.second).toMatchObject({ tieCount: 0, asOfFirst: null });
    expect(compareSources.kept.totalCount + compareSources.onlySecond.totalCount).toBe(0);
    expect(compareSources.onlyFirst.totalCount).toBe(7);
    expect(compareSources.summary).toContain("says nothing of such ties");
  });

  it("names what it does not know, and what does not fit", async () => {
    const unknown = (argument: string) => [{ code: "UNKNOWN_ID", argument }];
    const bad = (argument: string) => [{ code: "BAD_USER_INPUT", argument }];
    expect(await failure(engine, { actor: "nobody" })).toEqual(unknown("actor"));
    expect(await failure(engine, { first: "d999" })).toEqual(unknown("first"));
    expect(await failure(engine, { second: "d999" })).toEqual(unknown("second"));
    expect(await failure(engine, { second: "d001" })).toEqual(bad("second"));
    expect(await failure(engine, { direction: "NONE" })).toEqual(bad("direction"));
    const symmetric = { type: "COLLABORATES_WITH", direction: "OUT" };
    expect(await failure(engine, symmetric)).toEqual(bad("direction"));
  });
});

const small = world({
  sources: [{ id: "s2", date: "2019" }, { id: "s3" }],
  actors: [{ id: "a" }, { id: "b" }, { id: "c" }, { id: "old-a" }],
  identities: [{ a: "a", b: "old-a", verdict: "SAME" }],
  relations: [
    { from: "b", type: "COLLABORATES_WITH", to: "a", source: "s2" },
    { from: "old-a", type: "COLLABORATES_WITH", to: "c", source: "s3", asOf: "2019-03" },
    { from: "c", type: "COLLABORATES_WITH", to: "a", source: "s3", asOf: "2018" },
    { from: "a", type: "FUNDS", to: "b", source: "s2", basis: "INTENDED" },
  ],
});

describe.each(engines)("$name, a small world", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, small);
  });
  afterAll(() => engine.close());

  it("orders sources by their oldest statement, else by their own date", async () => {
    expect(await sourcesOf(engine, ["a", "COLLABORATES_WITH", "NONE"])).toEqual([
      { source: "s3", asOfFirst: "2018", asOfLast: "2019-03", tieCount: 1 },
      { source: "s2", asOfFirst: null, asOfLast: null, tieCount: 1 },
    ]);
  });

  it("understands a folded id, and looks one way where there are two", async () => {
    expect(await sourcesOf(engine, ["old-a", "FUNDS", "OUT"])).toMatchObject([{ source: "s2" }]);
    expect(await sourcesOf(engine, ["a", "FUNDS", "IN"])).toEqual([]);
  });

  it("takes plans in", async () => {
    const wanted = { actor: "a", type: "FUNDS", direction: "OUT", first: "s1", second: "s2" };
    const { compareSources } = await asked<Compared>(engine, COMPARE, wanted);
    expect(compareSources.onlySecond.totalCount).toBe(1);
  });
});
