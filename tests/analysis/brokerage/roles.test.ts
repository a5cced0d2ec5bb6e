import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokerageRoles, type Roles } from "../../../server/analysis/brokerage/roles.ts";
import type { Projection } from "../../../server/analysis/projection.ts";
import { anyGraph } from "../anyGraph.ts";
import { graphOf, pairsOf, TRIANGLES } from "../goldenGraphs.ts";
import { allPairs, everybody, tied } from "../plainGraph.ts";

type Count = Record<keyof Roles, number>;
const NOTHING: Count = { coordinator: 0, gatekeeper: 0, itinerant: 0, liaison: 0, unknown: 0 };

describe("brokerage roles", () => {
  it("make c and d gatekeepers twice between two joined triangles, and the others nothing", async () => {
    const gatekeeper = { ...NOTHING, gatekeeper: 2 };
    expect(await rolesOf(graphOf(TRIANGLES), ["H", "H", "H", "G", "G", "G"])).toEqual([
      NOTHING,
      NOTHING,
      gatekeeper,
      gatekeeper,
      NOTHING,
      NOTHING,
    ]);
  });

  it.each([
    ["coordinator", ["A", "A", "A"]],
    ["gatekeeper", ["A", "A", "B"]],
    ["gatekeeper", ["B", "A", "A"]],
    ["itinerant", ["B", "A", "B"]],
    ["liaison", ["A", "B", "C"]],
    ["unknown", [null, "A", "A"]],
    ["unknown", ["A", null, "A"]],
    ["unknown", [null, null, null]],
  ] as const)("call b between a and c a %s in %j", async (role, groups) => {
    const roles = await rolesOf(graphOf(pairsOf("ab bc")), groups);
    expect(roles[1]).toEqual({ ...NOTHING, [role]: 1 });
  });

  it("are those found by looking at every open two-path", async () => {
    const anyGroups = fc.array(fc.constantFrom("A", "B", "C", null), { minLength: 12 });
    await fc.assert(
      fc.asyncProperty(anyGraph, anyGroups, async (graph, groups) => {
        const roles = await rolesOf(graph, groups);
        expect(roles).toEqual(everybody(graph).map((actor) => byLooking(graph, actor, groups)));
      }),
      { numRuns: 300 },
    );
  });

  it("stop when they are no longer wanted", async () => {
    const signal = AbortSignal.abort("enough");
    await expect(brokerageRoles(graphOf(TRIANGLES), new Int32Array(), { signal })).rejects.toBe(
      "enough",
    );
  });
});

/** The roles of each actor, with groups by name. */
async function rolesOf(graph: Projection, groups: ReadonlyArray<string | null>): Promise<Count[]> {
  const names = [...new Set(groups)].filter((name) => name !== null);
  const numbers = graph.ids.map((_, actor) => names.indexOf(groups[actor] ?? ""));
  const roles = await brokerageRoles(graph, Int32Array.from(numbers));
  const at = (actor: number) => (figures: Float64Array) => figures[actor] ?? Number.NaN;
  return everybody(graph)
    .map(at)
    .map((of) => ({
      coordinator: of(roles.coordinator),
      gatekeeper: of(roles.gatekeeper),
      itinerant: of(roles.itinerant),
      liaison: of(roles.liaison),
      unknown: of(roles.unknown),
    }));
}

function byLooking(graph: Projection, actor: number, groups: ReadonlyArray<string | null>): Count {
  const found: Count = { ...NOTHING };
  for (const [a, b] of allPairs(graph))
    if (tied(graph, a, actor) && tied(graph, actor, b) && !tied(graph, a, b))
      found[roleIn([groups[a] ?? null, groups[actor] ?? null, groups[b] ?? null])] += 1;
  return found;
}

function roleIn([a, broker, b]: [string | null, string | null, string | null]): keyof Roles {
  if (a === null || broker === null || b === null) return "unknown";
  const different = new Set([a, broker, b]).size;
  if (different === 1) return "coordinator";
  if (different === 3) return "liaison";
  return a === b ? "itinerant" : "gatekeeper";
}
