import type { GapQuery } from "./gap.gen.ts";

/** Two sides and what there is between them, as the page asks for it. */
export type WholeGap = GapQuery["gap"];
