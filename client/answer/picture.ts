import type { ActorNameFragment } from "../kinds/actorName.gen.ts";
import type { AnswerQuery } from "./answer.gen.ts";

/** An answer to who links two sides. */
export type Links = AnswerQuery["whoLinks"];

export const SIDES = ["from", "to"] as const;
export type SideName = (typeof SIDES)[number];

/** What the picture of an answer is made of. */
export interface Picture {
  readonly links: Links;
  /** Who stands on either side, as far as it was fetched. */
  readonly members: Readonly<Record<SideName, readonly ActorNameFragment[]>>;
  /** How many more of each side are drawn than the answer needs. */
  readonly opened: Readonly<Record<SideName, number>>;
}
