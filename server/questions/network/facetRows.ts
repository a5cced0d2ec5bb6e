import type { ActorKind, Basis, TieType } from "../../../seed/vocabulary.ts";
import type { TieChoice } from "../../links/tieFilter.ts";
import { actorFacets } from "../../network/actorFacets.ts";
import type { Member, MemberFilter } from "../../network/actorFilter.ts";
import type { MemberTie } from "../../network/memberTie.ts";
import { tieFacets } from "../../network/tieFacets.ts";

/** A theme or a region by its id, and what choosing it would leave. */
export interface IdCountRow {
  readonly id: string;
  readonly count: number;
}

/** What each choice of a filter would leave. */
export interface FacetRows {
  readonly kinds: ReadonlyArray<{ readonly kind: ActorKind; readonly count: number }>;
  readonly themes: readonly IdCountRow[];
  readonly regions: readonly IdCountRow[];
  readonly placeUnknown: number;
  readonly types: ReadonlyArray<{ readonly type: TieType; readonly count: number }>;
  readonly bases: ReadonlyArray<{ readonly basis: Basis; readonly count: number }>;
  readonly years: ReadonlyArray<{ readonly year: number; readonly count: number }>;
  readonly undated: number;
}

/** Counts what each choice would leave of the actors and the ties of a network. */
export function facetRows(
  { members, ties }: { readonly members: readonly Member[]; readonly ties: readonly MemberTie[] },
  asked: {
    readonly filter: MemberFilter;
    readonly choice: TieChoice;
    readonly shown: ReadonlySet<string>;
  },
): FacetRows {
  const ofActors = actorFacets(members, asked.filter);
  const ofTies = tieFacets(ties, asked.choice, asked.shown);
  return {
    kinds: ofActors.kinds.map(({ value, count }) => ({ kind: value, count })),
    themes: ofActors.themes.map(({ value, count }) => ({ id: value, count })),
    regions: ofActors.regions.map(({ value, count }) => ({ id: value, count })),
    placeUnknown: ofActors.placeUnknown,
    types: ofTies.types.map(({ value, count }) => ({ type: value, count })),
    bases: ofTies.bases.map(({ value, count }) => ({ basis: value, count })),
    years: ofTies.years.map(({ value, count }) => ({ year: value, count })),
    undated: ofTies.undated,
  };
}
