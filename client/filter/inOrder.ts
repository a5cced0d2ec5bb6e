import type { ActorKind } from "../kinds/actorName.gen.ts";
import type { Basis, TieType } from "../ties/tieLine.gen.ts";
import { DEFAULT_FILTER } from "../view/view.ts";
import { ACTOR_KINDS, BASES, TIE_TYPES } from "../vocabulary.ts";

/** Chosen kinds in the order of the vocabulary, so that the same choice has one address. */
export function kindsOf(chosen: readonly ActorKind[]): ActorKind[] {
  return ACTOR_KINDS.filter((each) => chosen.includes(each));
}

/** Chosen types in the order of the vocabulary. */
export function typesOf(chosen: readonly TieType[]): TieType[] {
  return TIE_TYPES.filter((each) => chosen.includes(each));
}

/** Chosen bases in the order of the vocabulary; the usual ones where none is left, since nothing would count. */
export function basisOf(chosen: readonly Basis[]): readonly Basis[] {
  return chosen.length > 0 ? BASES.filter((each) => chosen.includes(each)) : DEFAULT_FILTER.basis;
}
