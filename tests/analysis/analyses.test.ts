import { describe, expect, it } from "vitest";
import { BASES, LANGUAGES, TIE_TYPES } from "../../seed/vocabulary.ts";
import {
  ANALYSES,
  ANALYSIS_IDS,
  type AnalysisId,
  type ParamsOf,
} from "../../server/analysis/analyses.ts";
import { graphOf } from "../../server/analysis/graph/graph.ts";
import type { Watch } from "../../server/analysis/pace.ts";
import { ListsColumn } from "../../server/analysis/snapshot/lists.ts";
import type { TieChoice } from "../../server/links/tieFilter.ts";
import { createSchema } from "../../server/schema/index.ts";
import { snapshotOf, type TieGiven } from "./snapshot/snapshotOf.ts";

const CHOICE: TieChoice = {
  ...{ types: TIE_TYPES, bases: BASES, since: null, until: null },
  ...{ undated: true, includeProgrammes: false },
};

/** Two triangles joined by one edge; a and b meet once more, in another source. */
const TRIANGLES: TieGiven[] = ["ab", "bc", "ca", "cd", "de", "ef", "fd"].map((pair) => ({
  ...{ from: pair[0] ?? "", to: pair[1] ?? "" },
  evidence: [{ source: pair < "c" ? "s1" : "s2" }],
}));

const [from, to] = ["abc", "def"].map((ids) => ({ type: "REGION" as const, members: [...ids] }));
const lists = (count: number) => {
  const column = new ListsColumn();
  for (let at = 0; at < count; at++) column.push([]);
  return column.shared();
};

/** What each analysis is asked, over a graph of so many actors. */
const asked = (size: number): { readonly [Id in AnalysisId]: ParamsOf<Id> } => {
  if (!from || !to) throw new Error("two sides are made above");
  return {
    gaps: { groups: [from, to] },
    gap: { from, to },
    introductions: { from, to },
    introductionQuality: { groups: [from, to], spokenOf: lists(size) },
    brokerage: { sides: [], groups: { level: "COUNTY", regions: [] } },
    fragility: { sides: [from, to] },
    communities: { clusters: lists(0) },
  };
};

/** The result of an analysis of some ties, worked out anew. */
async function resultOf<Id extends AnalysisId>(
  id: Id,
  ties: readonly TieGiven[],
  watch: Watch = {},
): Promise<unknown> {
  const graph = graphOf(snapshotOf({ ties }), { choice: CHOICE, named: [] });
  return ANALYSES[id].run(graph, asked(graph.projection.ids.length)[id], watch);
}

describe.each(ANALYSIS_IDS)("the analysis %s", (id) => {
  it("answers about an empty graph", async () => {
    expect(await resultOf(id, [])).toBeDefined();
  });

  it("gives the same result twice, to the last digit, in whatever order ties come", async () => {
    const once = await resultOf(id, TRIANGLES);
    expect(await resultOf(id, TRIANGLES)).toEqual(once);
    expect(await resultOf(id, [...TRIANGLES].reverse())).toEqual(once);
  });

  it("can be copied to another thread and stays what it is", async () => {
    const result = await resultOf(id, TRIANGLES);
    expect(structuredClone(result)).toEqual(result);
  });

  it("tells its name, its method and each argument of its field, in every language", () => {
    const { name, method, parameters } = ANALYSES[id];
    for (const text of [name, method, ...Object.values(parameters)])
      for (const language of LANGUAGES) expect(text[language].length).toBeGreaterThan(3);
    const field = createSchema().getQueryType()?.getFields()[id];
    const about = field?.args.map((arg) => arg.name).filter((arg) => !GENERAL.includes(arg));
    expect(Object.keys(parameters).sort()).toEqual(about?.sort());
  });

  it("stops when it is told to before it begins", async () => {
    const watch = { signal: AbortSignal.abort(new Error("enough")) };
    await expect(resultOf(id, TRIANGLES, watch)).rejects.toThrow("enough");
  });
});

/** Arguments that fields of many kinds have. */
const GENERAL = ["filter", "first", "after", "orderBy"];

it("are all listed, each once", () => {
  expect([...ANALYSIS_IDS].sort()).toEqual(Object.keys(ANALYSES).sort());
});
