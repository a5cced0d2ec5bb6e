import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import type { Member, Network, NetworkTie } from "../../network/network.ts";
import type { Shown } from "../../network/shown.ts";
import type { Words } from "../../texts.ts";
import { placesOf } from "./places.ts";

/** Something that has a name in the reader's language. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** One actor as the table shows it. */
export interface ActorRow {
  readonly id: string;
  readonly member: Member;
  /** Ties that are on the screen and end here. */
  readonly ties: number;
  /** The narrowest on record, sorted by name; empty where the place is unknown. */
  readonly regions: readonly Named[];
  /** Sorted by name; empty where none are on record. */
  readonly themes: readonly Named[];
}

/** One tie as the table shows it. */
export interface TieRow {
  readonly id: string;
  readonly tie: NetworkTie;
  readonly from: ActorNameFragment;
  readonly to: ActorNameFragment;
}

/** The actors on the screen as rows, in the order in which they came. */
export function actorRows({ actors, ties }: Shown, network: Network, words: Words): ActorRow[] {
  const ends = new Map<string, number>();
  for (const { from, to } of ties)
    for (const id of new Set([from.id, to.id])) ends.set(id, (ends.get(id) ?? 0) + 1);
  const { regions, themes } = network.facets;
  const themeNames = new Map(themes.map(({ theme }) => [theme.id, theme.label]));
  const named = (ids: readonly string[], names: ReadonlyMap<string, string>): Named[] =>
    words.sorted(
      ids.map((id) => ({ id, name: names.get(id) ?? id })),
      ({ name }) => name,
    );
  const regionNames = new Map(regions.map(({ region }) => [region.id, region.name]));
  const narrowest = placesOf(regions.map(({ region }) => region));
  return actors.map((member) => ({
    id: member.actor.id,
    member,
    ties: ends.get(member.actor.id) ?? 0,
    regions: named(narrowest(member.regions), regionNames),
    themes: named(member.themes, themeNames),
  }));
}

/** The ties on the screen as rows, strongest first. */
export function tieRows({ ties }: Shown, network: Network): TieRow[] {
  return ties.flatMap((tie) => {
    const from = network.members.get(tie.from.id)?.actor;
    const to = network.members.get(tie.to.id)?.actor;
    return from && to ? [{ id: tie.id, tie, from, to }] : [];
  });
}
