import type { Text } from "../../texts.ts";
import { lightTheme } from "../network/lightTheme.ts";
import { pngOf } from "../network/png.ts";
import { pictureMeasure } from "../network/svg/font.ts";
import type { Picture } from "../network/svg/pictureSvg.ts";
import type { ExportedGaps } from "./exportedGaps.ts";
import { gapsPicture } from "./gapsPicture.ts";
import { pairsCsv } from "./pairsCsv.ts";
import { gapsExportTexts } from "./texts.ts";
import { verdictColours } from "./verdictColours.ts";

/** One way to take all pairs along. */
interface GapsFormat {
  readonly name: Text;
  /** Ends the name of the file. */
  readonly ending: string;
  readonly type: string;
  write(exported: ExportedGaps): BlobPart | Promise<BlobPart>;
}

/** All ways to take the pairs along, in the order in which they are offered. */
export const GAPS_FORMATS: readonly GapsFormat[] = [
  { name: gapsExportTexts.csv, ending: ".csv", type: "text/csv", write: pairsCsv },
  {
    name: gapsExportTexts.svg,
    ending: ".svg",
    type: "image/svg+xml",
    write: (exported) => drawn(exported).svg,
  },
  {
    name: gapsExportTexts.png,
    ending: ".png",
    type: "image/png",
    write: (exported) => pngOf(drawn(exported), exported.account),
  },
];

function drawn(exported: ExportedGaps): Picture {
  const look = { theme: lightTheme(), colours: verdictColours(), measure: pictureMeasure() };
  return gapsPicture(exported, look);
}
