import { sheetSvg } from "../analysis/sheetSvg.ts";
import type { Picture } from "../network/svg/pictureSvg.ts";
import type { ExportedGaps } from "./exportedGaps.ts";
import { legendSvg } from "./legendSvg.ts";
import type { MatrixLook } from "./matrixLook.ts";
import { matrixSvg } from "./matrixSvg.ts";

/** Pixels between the margins. Narrower pictures leave no room for the words around them. */
const NARROWEST = 704;

/**
 * The matrix as a picture that stands by itself: title, finding, matrix, legend with counts, filters, what
 * is left out, the data and the link.
 */
export function gapsPicture(exported: ExportedGaps, look: MatrixLook): Picture {
  const matrix = matrixSvg(exported, look);
  const width = Math.ceil(Math.max(NARROWEST, matrix.width));
  return sheetSvg(exported.account, [matrix, legendSvg(exported, look, width)], { ...look, width });
}
