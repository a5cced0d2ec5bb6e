import type { Language } from "../../../seed/vocabulary.ts";
import { foreignLicence, shippedLicence } from "../../words/dataset/licence.ts";
import { isShipped } from "./shipped.ts";

/** The terms of what is loaded, by the names of its folders. */
export function licence(folders: readonly string[], language: Language): string {
  return (isShipped(folders) ? shippedLicence : foreignLicence)[language];
}
