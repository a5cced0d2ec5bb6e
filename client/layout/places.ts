import type { Point } from "../view/explored.ts";
import { alone, beginningsOf } from "./alone.ts";
import { improved } from "./improved.ts";
import { type Component, componentsOf, type Link, linksOf } from "./links.ts";
import { type Ground, packed } from "./packed.ts";
import { type Patience, type PlacesOptions, patienceOf } from "./patience.ts";
import { ASPECT, ROOM } from "./room.ts";
import type { Scene } from "./scene.ts";
import { seated } from "./seated.ts";
import { ROUNDS, simulated } from "./simulated.ts";
import { beside } from "./starts.ts";

type Places = ReadonlyMap<string, Point>;

/** The place of every fresh actor of a scene. The same scene always gives the same, whatever the order of its ties. */
export function placesOf(scene: Scene, options: PlacesOptions = {}): Places {
  const { placed } = scene;
  const links = linksOf(scene);
  const { attached, groups, singles } = partsOf(scene, links);
  const beginnings = groups.reduce((sum, group) => sum + beginningsOf(group), 1);
  const patience = patienceOf(beginnings * ROUNDS, options);

  const places = new Map(joined(placed, attached, patience));
  for (const group of groups) add(places, alone(group, patience));
  add(places, rows(singles, places.size + placed.size === 0));
  return places;

  function add(to: Map<string, Point>, block: Places): void {
    const ground = groundOf(new Map([...placed, ...to]), links);
    for (const [id, at] of packed(block, ground)) to.set(id, at);
  }
}

/** Who belongs beside placed ones, who belongs together, largest group first, and who belongs to nobody. */
function partsOf({ placed, fresh }: Scene, links: readonly Link[]) {
  const all = componentsOf([...new Set([...placed.keys(), ...fresh.map(({ id }) => id)])], links);
  const isLoose = ({ ids }: Component): boolean => ids.every((id) => !placed.has(id));
  const loose = all.filter(isLoose).sort((a, b) => b.ids.length - a.ids.length);
  const attached = all.filter((component) => !isLoose(component));
  return {
    attached: {
      ids: attached.flatMap(({ ids }) => ids),
      links: attached.flatMap((component) => component.links),
    },
    groups: loose.filter(({ ids }) => ids.length > 1),
    singles: loose.filter(({ ids }) => ids.length === 1).flatMap(({ ids }) => ids),
  };
}

/** Places for fresh actors beside the placed ones that they are linked to. */
function joined(placed: Places, { ids, links }: Component, patience: Patience): Places {
  const fresh = ids.filter((id) => !placed.has(id));
  if (fresh.length === 0) return new Map();
  const starts = new Map([...placed, ...beside(fresh, placed, links)]);
  const drifted = simulated({ starts, fixed: new Set(placed.keys()), links }, patience);
  const wished = new Map([...drifted].filter(([id]) => !placed.has(id)));
  const seats = new Map([...placed, ...seated(wished, [...placed.values()])]);
  return new Map([...improved(seats, fresh, links)].filter(([id]) => !placed.has(id)));
}

/** Actors that are tied to nobody here, in even rows: long ones beside others, as wide as a picture alone. */
function rows(ids: readonly string[], alone: boolean): Places {
  const step = { x: ROOM.x + 2, y: ROOM.y + 1 };
  const most = Math.ceil((alone ? 1 : 1.5) * Math.sqrt((ids.length * ASPECT * step.y) / step.x));
  const columns = Math.ceil(ids.length / Math.ceil(ids.length / most));
  return new Map(
    ids.map((id, nth) => [
      id,
      { x: (nth % columns) * step.x, y: Math.floor(nth / columns) * step.y },
    ]),
  );
}

function groundOf(places: Places, links: readonly Link[]): Ground {
  const lines = links.flatMap(([a, b]): Ground["lines"] => {
    const [from, to] = [places.get(a), places.get(b)];
    return from && to ? [[from, to]] : [];
  });
  return { actors: [...places.values()], lines };
}
