import type { Projection } from "../projection.ts";

/** The same actors without some edges; `isLeftOut` is asked of each place in `targets`, so twice an edge. */
export function withoutEdges(
  projection: Projection,
  isLeftOut: (slot: number) => boolean,
): Projection {
  const { ids, indexOf } = projection;
  const starts = new Int32Array(ids.length + 1);
  const targets = new Int32Array(projection.targets.length);
  let kept = 0;
  for (let actor = 0; actor < ids.length; actor++) {
    const end = projection.starts[actor + 1] ?? 0;
    for (let slot = projection.starts[actor] ?? 0; slot < end; slot++)
      if (!isLeftOut(slot)) targets[kept++] = projection.targets[slot] ?? 0;
    starts[actor + 1] = kept;
  }
  return { ids, indexOf, starts, targets: targets.slice(0, kept), edgeCount: kept / 2 };
}
