import { SYMMETRIC_TIE_TYPES, TIE_TYPES, type TieType } from "../../seed/vocabulary.ts";

/** A tie's id taken apart. */
export interface TieEnds {
  readonly id: string;
  readonly from: string;
  readonly type: TieType;
  readonly to: string;
}

/** The id of a tie; a symmetric one has the smaller id first. */
export function tieId(from: string, type: TieType, to: string): string {
  const swap = SYMMETRIC_TIE_TYPES.includes(type) && to < from;
  return swap ? `${to}~${type}~${from}` : `${from}~${type}~${to}`;
}

/** The parts of an id as it is stored; null where it is no id of a tie. */
export function tieEnds(id: string): TieEnds | null {
  const [from, name, to, ...more] = id.split("~");
  const type = TIE_TYPES.find((each) => each === name);
  if (!from || !type || !to || more.length > 0) return null;
  const canonical = tieId(from, type, to);
  return canonical === id ? { id, from, type, to } : { id: canonical, from: to, type, to: from };
}
