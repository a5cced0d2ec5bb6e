import { SHIPPED_FOLDERS } from "../../../seed/folders.ts";
import type { Language } from "../../../seed/vocabulary.ts";
import { foreignLicence, shippedLicence } from "../../words/licence.ts";

/** The terms of what is loaded, by the names of its folders. */
export function licence(folders: readonly string[], language: Language): string {
  const shipped = folders.every((folder) =>
    SHIPPED_FOLDERS.some((each) => each.endsWith(`/${folder}`) || each === folder),
  );
  return (shipped ? shippedLicence : foreignLicence)[language];
}
