import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Verdict } from "../../server/analysis/gaps/verdict.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { engines, shipped } from "../engines.ts";
import { asked } from "./ask.ts";

interface Row {
  group: { id: string };
  verdicts: (Verdict | null)[];
  observed: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
}
interface Gaps {
  gaps: {
    summary: string;
    pairCount: number;
    groups: { id: string }[];
    matrix: Row[];
    verdictCounts: { verdict: Verdict; count: number }[];
    ranked: { from: { id: string }; to: { id: string }; rank: { score: number } }[];
    pairs: { verdict: Verdict; expected: { low: number; high: number }; observed: number }[];
  };
}

const COUNTIES = `{ gaps(groups: { level: COUNTY }) {
  summary pairCount groups { id } verdictCounts { verdict count }
  matrix { group { id } verdicts observed low high }
  ranked(first: 100) { from { id } to { id } rank { score } }
  pairs(first: 500) { verdict observed expected { low high } } } }`;

const PAIR = `query ($from: ID!, $to: ID!) { gap(from: $from, to: $to) {
  verdict observed expected { low high method } routes distance
  cutting { id } strongBut { id } restsOn { id } reason
  ties(first: 100) { totalCount nodes { id } }
  routePaths(first: 100) { totalCount nodes { actors { id } steps { ties { id } } } }
  coverage { from { actorCount sourceCount sources(first: 100) { totalCount } } } } }`;

interface Pair {
  gap: {
    cutting: { id: string }[];
    routes: number;
    ties: { totalCount: number; nodes: { id: string }[] };
    routePaths: {
      totalCount: number;
      nodes: { actors: { id: string }[]; steps: { ties: object[] }[] }[];
    };
    coverage: { from: { sourceCount: number; sources: { totalCount: number } } };
  };
}

describe.each(engines)("the gaps of the data that ships, on $name", ({ open }) => {
  let engine: Engine;
  let counties: Gaps["gaps"];
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
    counties = (await asked<Gaps>(engine, COUNTIES)).gaps;
  });
  afterAll(() => engine.close());

  const pair = async (from: string, to: string) =>
    (await asked<Pair>(engine, PAIR, { from, to })).gap;

  it("are among 17 counties, 136 pairs", () => {
    expect(counties.pairCount).toBe(136);
    expect(counties.verdictCounts).toEqual([
      { verdict: "NO_DATA", count: 31 },
      { verdict: "GAP", count: 16 },
      { verdict: "CANNOT_TELL", count: 41 },
      { verdict: "THIN", count: 2 },
      { verdict: "STRONG", count: 0 },
      { verdict: "AS_EXPECTED", count: 46 },
    ]);
    expect(counties.summary).toContain("between Møre og Romsdal and Nordland");
  });

  it("stand in an order that ends with the counties of which too little is known", () => {
    expect(counties.groups.map(({ id }) => id)).toEqual(
      counties.matrix.map(({ group }) => group.id),
    );
    expect(counties.groups.slice(-2)).toEqual([{ id: "finnmark" }, { id: "varmland" }]);
    const known = counties.matrix.slice(0, -2).flatMap(({ verdicts }) => verdicts.slice(0, -2));
    expect(known).not.toContain("NO_DATA");
  });

  it("are the same both ways in the matrix, which holds what the pairs say", () => {
    const above = counties.matrix.flatMap((row, at) =>
      row.verdicts.map((verdict, other) => {
        expect(verdict).toBe(counties.matrix[other]?.verdicts[at]);
        return other > at
          ? [{ verdict, observed: row.observed[other], low: row.low[other], high: row.high[other] }]
          : [];
      }),
    );
    expect(above.flat()).toEqual(
      counties.pairs.map(({ verdict, observed, expected }) => ({ verdict, observed, ...expected })),
    );
  });

  it("rank all 16, those that ask most first", () => {
    const scores = counties.ranked.map(({ rank }) => rank.score);
    expect(scores).toHaveLength(16);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it("let one list alone not make Oslo and Østfold strong", async () => {
    expect(await pair("oslo", "ostfold")).toMatchObject({
      ...{ verdict: "AS_EXPECTED", observed: 10, strongBut: [{ id: "p191" }] },
      expected: { low: 0, high: 6, method: "REWIRING" },
      reason: expect.stringContaining("Bevilgninger fra EU"),
    });
  });

  it("find Lapland and Nordland apart, but for one route", async () => {
    expect(await pair("lapland", "nordland")).toMatchObject({
      ...{ verdict: "GAP", observed: 0, routes: 1, distance: 2, cutting: [{ id: "digipolis" }] },
      ties: { totalCount: 0 },
    });
  });

  it("give Helgeland and Grenland the two pairs that who-links finds, and every tie of a route", async () => {
    const { whoLinks } = await asked<{ whoLinks: { direct: { nodes: { id: string }[] } } }>(
      engine,
      '{ whoLinks(from: "helgeland", to: "grenland") { direct { nodes { id } } } }',
    );
    const found = await pair("helgeland", "grenland");
    const ids = ({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id).sort();
    const [known, said] = [ids(whoLinks.direct), ids(found.ties)];
    expect(known).toEqual(expect.arrayContaining(said));
    const inner = found.routePaths.nodes.flatMap(({ actors }) => actors.map(({ id }) => id));
    expect(new Set(inner).size).toBe(inner.length);
    expect([found.routes, found.cutting.length]).toEqual(
      Array(2).fill(found.routePaths.totalCount),
    );
    for (const { steps } of found.routePaths.nodes)
      for (const { ties } of steps) expect(ties.length).toBeGreaterThan(0);
    const { sourceCount, sources } = found.coverage.from;
    expect(sources.totalCount).toBe(sourceCount);
  });
});
