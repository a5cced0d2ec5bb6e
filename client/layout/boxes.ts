import type { Force, SimulationNodeDatum } from "d3-force";
import { ASPECT, ROOM } from "./room.ts";

/** The room of an actor in the narrower space of the simulation. */
const WIDTH = ROOM.x / ASPECT;
const HEIGHT = ROOM.y;

/** Which part of an overlap one round takes away; all at once would make them jump to and fro. */
const GIVE = 0.5;

/** Pushes actors apart whose rooms overlap, the short way; who is fixed is not pushed. */
export function boxes(): Force<SimulationNodeDatum, undefined> {
  let nodes: SimulationNodeDatum[] = [];
  const force = (): void => {
    // From left to right, so that each looks only at those within reach.
    const sorted = [...nodes].sort((a, b) => (a.x ?? 0) - (b.x ?? 0));
    sorted.forEach((a, index) => {
      for (let next = index + 1; next < sorted.length; next += 1) {
        const b = sorted[next];
        if (!b || (b.x ?? 0) - (a.x ?? 0) >= WIDTH) break;
        push(a, b);
      }
    });
  };
  return Object.assign(force, {
    initialize(all: SimulationNodeDatum[]) {
      nodes = all;
    },
  });
}

function push(a: SimulationNodeDatum, b: SimulationNodeDatum): void {
  const dx = (b.x ?? 0) - (a.x ?? 0);
  const dy = (b.y ?? 0) - (a.y ?? 0);
  const overX = WIDTH - Math.abs(dx);
  const overY = HEIGHT - Math.abs(dy);
  if (overX <= 0 || overY <= 0) return;
  const sideways = overX / WIDTH < overY / HEIGHT;
  const by = (sideways ? overX : overY) * GIVE * (Math.sign(sideways ? dx : dy) || 1);
  nudge(a, -by * share(a, b), sideways);
  nudge(b, by * share(b, a), sideways);
}

/** Which part of the way an actor makes: none where it is fixed, all where the other is. */
function share(one: SimulationNodeDatum, other: SimulationNodeDatum): number {
  if (isFixed(one)) return 0;
  return isFixed(other) ? 1 : 0.5;
}

function isFixed({ fx }: SimulationNodeDatum): boolean {
  return typeof fx === "number";
}

function nudge(node: SimulationNodeDatum, by: number, sideways: boolean): void {
  if (sideways) node.vx = (node.vx ?? 0) + by;
  else node.vy = (node.vy ?? 0) + by;
}
