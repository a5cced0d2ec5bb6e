import type { Words } from "../texts.ts";
import type { Shown } from "./shown.ts";
import { networkTexts } from "./texts.ts";

/** How much is on the screen, as parts of a sentence: "3 actors" and "1 tie". */
export function counted({ actors, ties }: Shown, { plural }: Pick<Words, "plural">) {
  return {
    actors: plural(actors.length, networkTexts.actors),
    ties: plural(ties.length, networkTexts.ties),
  };
}
