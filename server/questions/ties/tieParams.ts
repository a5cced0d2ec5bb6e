import { type Basis, TIE_TYPES, type TieType } from "../../../seed/vocabulary.ts";
import type { TieChoice } from "../../links/tieFilter.ts";

/** The parameters by which a query chooses ties as `admits` does. */
export interface TieParams {
  readonly types: TieType[];
  /** Spares a look at the type of every tie, which is slow on the embedded engine. */
  readonly allTypes: boolean;
  readonly bases: Basis[];
  readonly dated: boolean;
  readonly undated: boolean;
  readonly since: string;
  readonly until: string;
}

/** A choice of ties as parameters of a query; an open end is the first or the last day there is. */
export function tieParams(choice: TieChoice): TieParams {
  return {
    types: [...choice.types],
    allTypes: TIE_TYPES.every((type) => choice.types.includes(type)),
    bases: [...choice.bases],
    dated: choice.since !== null || choice.until !== null,
    undated: choice.undated,
    since: choice.since ?? "0000-01-01",
    until: choice.until ?? "9999-12-31",
  };
}
