import {
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from "d3-force";
import type { Point } from "../view/explored.ts";
import { boxes } from "./boxes.ts";
import { type Link, neighboursIn } from "./links.ts";
import type { Patience } from "./patience.ts";
import { ASPECT } from "./room.ts";

/** What moves and what holds it. */
export interface Bodies {
  /** Where each begins; steps, not whole ones. */
  readonly starts: ReadonlyMap<string, Point>;
  /** Who stays where it begins. */
  readonly fixed: ReadonlySet<string>;
  readonly links: readonly Link[];
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  x: number;
  y: number;
}

/** Rounds until all stand still; d3-force's own number. */
export const ROUNDS = 300;

/** How strongly all are drawn to the middle: enough to keep far branches in. */
const PULL = 0.02;

/** Steps between two that are linked to nobody else. */
const NEAR = 2.8;

/**
 * Lets actors drift until the linked stand close and the others apart (Fruchterman and Reingold's idea, by
 * d3-force, whose chance is a fixed sequence). Wide pictures come from drifting in a space that is as much
 * narrower than the picture as that is wider than high.
 */
export function simulated(
  { starts, fixed, links }: Bodies,
  patience: Patience,
): Map<string, Point> {
  const bodies = [...starts].map(([id, { x, y }]): Body => {
    const at = { x: x / ASPECT, y };
    return fixed.has(id) ? { id, ...at, fx: at.x, fy: at.y } : { id, ...at };
  });
  const reach = reachOf(links);
  const simulation = forceSimulation(bodies)
    .stop()
    .force(
      "link",
      forceLink<Body, SimulationLinkDatum<Body>>(
        links.map(([source, target]) => ({ source, target })),
      )
        .id(({ id }) => id)
        .distance(({ source, target }) => reach(source) + reach(target)),
    )
    .force("charge", forceManyBody().strength(-22).distanceMax(60))
    .force("x", forceX(middleOf(bodies, "x")).strength(PULL))
    .force("y", forceY(middleOf(bodies, "y")).strength(PULL))
    .force("boxes", boxes());
  for (let round = 0; round < ROUNDS && !patience.enough(); round += 1) {
    simulation.tick();
    patience.onRound();
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x: x * ASPECT, y }]));
}

/** How far an actor keeps its neighbours: as many as a hub has need a wider ring. */
function reachOf(links: readonly Link[]): (end: unknown) => number {
  const neighbours = neighboursIn(links);
  return (end) => {
    const id = typeof end === "object" && end !== null && "id" in end ? String(end.id) : "";
    return NEAR * Math.sqrt(neighbours.get(id)?.length ?? 1);
  };
}

function middleOf(bodies: readonly Body[], axis: "x" | "y"): number {
  return bodies.reduce((sum, body) => sum + body[axis], 0) / Math.max(1, bodies.length);
}
