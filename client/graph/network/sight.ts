import type { Box } from "../placement.ts";
import type { NetworkNode } from "./model.ts";

/** What of the plane is seen, and how large. */
export interface Sight {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Pixels that writing needs around the outermost nodes. */
const EDGE = { left: 64, right: 64, top: 32, bottom: 48 };

/** A few actors are not blown up to fill the page. */
const MOST_ZOOM = 1.2;

/** The box around the middles of nodes, in pixels at zoom 1; null where there are none. */
export function boxAround(nodes: ReadonlyArray<Pick<NetworkNode, "x" | "y">>): Box | null {
  if (nodes.length === 0) return null;
  const xs = nodes.map(({ x }) => x);
  const ys = nodes.map(({ y }) => y);
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly mostZoom?: number;
}

/** The sight that shows a box with the writing around it, in the middle of a frame. */
export function sightOf(box: Box, { width, height, mostZoom = MOST_ZOOM }: Frame): Sight {
  const room = {
    width: Math.max(1, width - EDGE.left - EDGE.right),
    height: Math.max(1, height - EDGE.top - EDGE.bottom),
  };
  const zoom = Math.min(
    mostZoom,
    room.width / Math.max(1, box.right - box.left),
    room.height / Math.max(1, box.bottom - box.top),
  );
  return {
    zoom,
    pan: {
      x: EDGE.left + room.width / 2 - (zoom * (box.left + box.right)) / 2,
      y: EDGE.top + room.height / 2 - (zoom * (box.top + box.bottom)) / 2,
    },
  };
}

/** What a sight shows of the plane. */
export function inFrame({ zoom, pan }: Sight, { width, height }: Frame): Box {
  return {
    left: -pan.x / zoom,
    right: (width - pan.x) / zoom,
    top: -pan.y / zoom,
    bottom: (height - pan.y) / zoom,
  };
}

/** What a sight shows of the plane without the writing at its edges. */
export function shownIn({ zoom, pan }: Sight, { width, height }: Frame): Box {
  return {
    left: (EDGE.left - pan.x) / zoom,
    right: (width - EDGE.right - pan.x) / zoom,
    top: (EDGE.top - pan.y) / zoom,
    bottom: (height - EDGE.bottom - pan.y) / zoom,
  };
}

/** The smallest box around two. */
export function union(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
