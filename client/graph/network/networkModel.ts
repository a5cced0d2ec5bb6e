import type { Shown } from "../../network/shown.ts";
import type { Words } from "../../texts.ts";
import { type Point, STEP } from "../../view/explored.ts";
import type { View } from "../../view/view.ts";
import { edgesOf } from "../edges.ts";
import type { NetworkModel } from "./model.ts";

/** What is shown of a network, each actor at the place that the view gives it; who has none is left out. */
export function networkModel(shown: Shown, view: View, words: Words): NetworkModel {
  const places = placesOf(view);
  const pinned = new Set(view.explored.pinned);
  const ties = tiesAt(shown);
  const nodes = shown.actors.flatMap(({ actor, tieCount, regions }) => {
    const at = places.get(actor.id);
    if (!at) return [];
    const here = ties.get(actor.id) ?? 0;
    const more = tieCount - here;
    return {
      id: actor.id,
      label: actor.shortName || actor.name,
      name: actor.name,
      kind: actor.kind,
      placeKnown: regions.length > 0,
      x: at.x * STEP,
      y: at.y * STEP,
      ties: here,
      more: more > 0 ? `+${words.number(more)}` : "",
      pinned: pinned.has(actor.id),
    };
  });
  return { nodes, edges: edgesOf(shown.ties, words) };
}

function placesOf({ explored }: View): Map<string, Point> {
  const placed = explored.groups.flatMap(({ actors }) => actors ?? []);
  return new Map(placed.flatMap(({ id, at }) => (at ? [[id, at]] : [])));
}

/** How many of the ties that are shown each actor has. */
function tiesAt({ ties }: Shown): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { from, to } of ties)
    for (const { id } of [from, to]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
