import { world } from "../world.ts";

const PLACES = { a: "town", b: "east", c: "east", d: "west", e: "west", f: "south", g: "south" };

const tied = (from: string, to: string) => ({ from, to, type: "COLLABORATES_WITH" as const });

/**
 * East holds a, b and c, a in its town; west holds d and e; south f and g, who are tied to all of the
 * east; north nobody. M is tied to a and d, c to e, and so is b by what is inferred; a plans to support
 * d. The cluster k has a alone.
 */
export const INTRODUCTIONS = world({
  regions: [
    { id: "east" },
    { id: "town", level: "MUNICIPALITY", parent: "east" },
    { id: "west" },
    { id: "south" },
    { id: "north" },
  ],
  actors: [
    ...[...Object.keys(PLACES), "m"].map((id) => ({ id, name: `Firm ${id}` })),
    { id: "k", kind: "Cluster" as const },
  ],
  relations: [
    ...Object.entries(PLACES).map(([from, to]) => ({ from, to, type: "LOCATED_IN" as const })),
    ...[tied("a", "m"), tied("d", "m"), tied("c", "e")],
    ...[
      tied("f", "a"),
      tied("f", "b"),
      tied("f", "c"),
      tied("g", "a"),
      tied("g", "b"),
      tied("c", "g"),
    ],
    { ...tied("b", "e"), basis: "INFERRED" },
    { from: "a", to: "d", type: "SUPPORTS", basis: "INTENDED" },
    { from: "a", to: "k", type: "MEMBER_OF" },
  ],
  themes: [
    { actor: "a", theme: "hydrogen" },
    { actor: "d", theme: "hydrogen" },
  ],
});
