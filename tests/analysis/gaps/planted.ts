import { type Chance, chanceOf } from "../../../server/analysis/gaps/chance.ts";
import { groupsOf } from "../../../server/analysis/gaps/groups.ts";
import type { Projection } from "../../../server/analysis/projection.ts";
import { type Random, randomOf, shuffled } from "../../../server/analysis/random.ts";
import { numbered, range } from "./arbitrary.ts";

/** A graph that is wired at random, with gaps that are put into it. */
export interface Planting {
  readonly groups: number;
  /** Actors of each group. */
  readonly size: number;
  readonly edges: number;
  /** Pairs of groups between which ties are taken away. */
  readonly planted: number;
  /** The share of ties between those that stays. */
  readonly kept: number;
  /** The share of ties that are drawn within a group, beyond those that chance puts there. */
  readonly within: number;
}

/** A pair of groups: whether a gap was put there, and what is said of it. */
export interface Found {
  readonly isPlanted: boolean;
  readonly chance: Chance;
}

/**
 * Wires a graph at random, some actors far better tied than others, plants gaps, and asks for each
 * pair of groups what chance would give.
 */
export async function planting(
  options: Planting,
  seed: number,
  samples?: number,
): Promise<Found[]> {
  const { groups, size } = options;
  const random = randomOf(seed);
  const pairs = range(0, groups).flatMap((a) => range(a + 1, groups).map((b) => `${a}~${b}`));
  const chosen = new Set(shuffled(pairs, random).slice(0, options.planted));
  const projection = wired(options, chosen, random);
  const members = range(0, groups).map((group) => range(group * size, (group + 1) * size));
  const asked = { projection, groups: groupsOf(projection, members) };
  const chances = await chanceOf(asked, samples === undefined ? {} : { samples });
  return chances.map((chance, at) => ({ isPlanted: chosen.has(pairs[at] ?? ""), chance }));
}

/** Whether so few ties are observed that it is called a gap. */
export function isClaimed({ chance: { observed, low } }: Found): boolean {
  return observed < low;
}

/** Draws edges between actors of unlike pull, then takes away those of planted gaps. */
function wired(options: Planting, chosen: ReadonlySet<string>, random: Random): Projection {
  const { groups, size, edges, kept, within } = options;
  const order = shuffled(range(0, groups * size), random);
  const groupOf = (actor: number) => Math.floor(actor / size);
  // Squaring prefers the first of the order: some are tied ten times as often as others.
  const any = () => order[Math.floor(groups * size * random() ** 2)] ?? 0;
  const near = (actor: number) => groupOf(actor) * size + Math.floor(random() * size);
  const seen = new Set<string>();
  const drawn: Array<readonly [number, number]> = [];
  while (drawn.length < edges) {
    const one = any();
    const other = random() < within ? near(one) : any();
    const [a, b] = [Math.min(one, other), Math.max(one, other)];
    if (a === b || seen.has(`${a}~${b}`)) continue;
    seen.add(`${a}~${b}`);
    drawn.push([a, b]);
  }
  const stays = ([a, b]: readonly [number, number]) =>
    !chosen.has(`${groupOf(a)}~${groupOf(b)}`) || random() < kept;
  return numbered(groups * size, drawn.filter(stays));
}
