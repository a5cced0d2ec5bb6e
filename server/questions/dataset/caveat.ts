import type { Language } from "../../../seed/vocabulary.ts";
import { foreignCaveat, shippedCaveat } from "../../words/dataset/caveat.ts";
import { isShipped } from "./shipped.ts";

/** What the silence of the data means, by the names of the folders that are loaded. */
export function caveat(folders: readonly string[], language: Language): string {
  return (isShipped(folders) ? shippedCaveat : foreignCaveat)[language];
}
