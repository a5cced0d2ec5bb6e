import { KARATE, TRIANGLES } from "../analysis/goldenGraphs.ts";
import { world } from "../world.ts";

/** One actor in an answer. */
interface Row {
  readonly actor: { readonly id: string };
  readonly [figure: string]: unknown;
}
/** What is asked of who stands between others. */
export interface Answer {
  readonly brokerage: { readonly nodes: readonly Row[]; readonly [field: string]: unknown };
}

const REGIONS = [
  { id: "h" },
  { id: "g" },
  { id: "inner", level: "DISTRICT" as const, parent: "h" },
];
const HOMES = { a: "h", b: "inner", c: "inner", d: "g", e: "g", f: "g" };

/** Two triangles in two counties, a cluster that c alone plans to join, an empty one, and the karate club. */
export const GOLDEN = world({
  regions: REGIONS,
  actors: [
    ...["a", "b", "c", "d", "e", "f", ...new Set(KARATE.flat())].map((id) => ({ id })),
    ...[
      { id: "k", kind: "Cluster" as const },
      { id: "l", kind: "Cluster" as const },
    ],
  ],
  relations: [
    ...Object.entries(HOMES).map(([from, to]) => ({ from, type: "LOCATED_IN" as const, to })),
    ...[...TRIANGLES, ...KARATE].map(([from, to]) => {
      return { from, type: "COLLABORATES_WITH" as const, to };
    }),
    { from: "c", type: "MEMBER_OF" as const, to: "k", basis: "INTENDED" as const },
  ],
});
