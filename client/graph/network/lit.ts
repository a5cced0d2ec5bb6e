import type { NetworkModel } from "./model.ts";

/** An actor or an edge, by its id. */
export interface Target {
  readonly type: "actor" | "edge";
  readonly id: string;
}

/** What the pointer is on, and what stays bright beside it. */
export interface Lit extends Target {
  readonly actors: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** An actor with its neighbours, or an edge with its ends; null where it is not in the picture. */
export function litBy({ type, id }: Target, { nodes, edges }: NetworkModel): Lit | null {
  const there: ReadonlyArray<{ readonly id: string }> = type === "actor" ? nodes : edges;
  if (!there.some((each) => each.id === id)) return null;
  const near = edges.filter((edge) =>
    type === "edge" ? edge.id === id : edge.from === id || edge.to === id,
  );
  return {
    type,
    id,
    actors: new Set([
      ...near.flatMap(({ from, to }) => [from, to]),
      ...(type === "actor" ? [id] : []),
    ]),
    edges: new Set(near.map((edge) => edge.id)),
  };
}
