import type { IntroductionLineFragment } from "./introductions.gen.ts";

/** Two actors worth introducing to each other, with each factor and its reason. */
export type Introduction = IntroductionLineFragment;

/** What a score is the product of, in that order. */
export const FACTORS = ["gain", "fit", "way", "coverage"] as const;
