/** What runs in the browser: draws a network in one of two ways, drags and pans it, and gives the times. */
import "@digdir/designsystemet-css/theme.css";
import "../../client/kinds/kinds.css";
import "../../client/views/graph/GraphView.css";
import type { NetworkModel } from "../../client/graph/network/model.ts";
import { createNetwork } from "../../client/graph/network/networkGraph.ts";
import type { Drawn } from "./drawn.ts";
import { dragged, panned } from "./gestures.ts";
import { longestTask, settled } from "./longestTask.ts";
import { madeUp } from "./network.ts";
import { drawPlain } from "./plain.ts";

/** Times of one round, in milliseconds. */
export interface Round {
  readonly drag: readonly number[];
  readonly pan: readonly number[];
  /** The longest time in which the page could do nothing else. */
  readonly opening: number;
  readonly expanding: number;
}

const nothing = () => undefined;

function drawOurs(container: HTMLElement, model: NetworkModel): Drawn {
  const graph = createNetwork(container, {
    onSelect: nothing,
    onSelectAll: nothing,
    onExpand: nothing,
    onMove: nothing,
    onMenu: nothing,
  });
  graph.show(model);
  graph.mark({ actors: new Set(["actor-3"]), ties: new Set(), at: null });
  return {
    placeOf: (actor) => graph.placeOf(actor) ?? { x: 0, y: 0 },
    show: (next) => graph.show(next),
    destroy: () => graph.destroy(),
  };
}

/** One round of one of the two. */
async function round(way: "plain" | "ours", actors: number, ties: number): Promise<Round> {
  const container = document.createElement("div");
  container.className = "graph-view-picture";
  container.style.cssText = "inline-size: 1200px; block-size: 720px";
  document.body.replaceChildren(container);
  const model = madeUp(actors, ties);
  const draw = way === "plain" ? drawPlain : drawOurs;
  let drawn: Drawn | undefined;
  const opening = await longestTask(() => {
    drawn = draw(container, model);
  });
  if (!drawn) throw new Error("nothing was drawn");
  const { show, placeOf } = drawn;
  const fewer = { ...model, nodes: model.nodes.slice(0, Math.round(actors * 0.96)) };
  show?.(fewer);
  await settled();
  const expanding = show ? await longestTask(() => show(model)) : 0;
  const pan = await panned(container);
  const drag = await dragged(container, placeOf("actor-250"));
  drawn.destroy();
  return { drag, pan, opening, expanding };
}

Object.assign(globalThis, { round });
