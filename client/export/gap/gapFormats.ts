import type { Text } from "../../texts.ts";
import { lightTheme } from "../network/lightTheme.ts";
import { pngOf } from "../network/png.ts";
import { pictureMeasure } from "../network/svg/font.ts";
import type { Picture } from "../network/svg/pictureSvg.ts";
import type { ExportedGap } from "./exportedGap.ts";
import { figuresCsv } from "./figuresCsv.ts";
import { gapPicture } from "./gapPicture.ts";
import { introductionsCsv } from "./introductionsCsv.ts";
import { gapExportTexts } from "./texts.ts";
import { tiesCsv } from "./tiesCsv.ts";

/** One way to take a gap along. */
interface GapFormat {
  readonly name: Text;
  /** Ends the name of the file. */
  readonly ending: string;
  readonly type: string;
  write(exported: ExportedGap): BlobPart | Promise<BlobPart>;
}

/** Pixels between the margins of a picture. */
const WIDTH = 760;

/** All ways to take a gap along, in the order in which they are offered. */
export const GAP_FORMATS: readonly GapFormat[] = [
  { name: gapExportTexts.figures, ending: "-figures.csv", type: "text/csv", write: figuresCsv },
  { name: gapExportTexts.ties, ending: "-ties.csv", type: "text/csv", write: tiesCsv },
  {
    name: gapExportTexts.introductions,
    ending: "-introductions.csv",
    type: "text/csv",
    write: introductionsCsv,
  },
  {
    name: gapExportTexts.svg,
    ending: ".svg",
    type: "image/svg+xml",
    write: (exported) => drawn(exported).svg,
  },
  {
    name: gapExportTexts.png,
    ending: ".png",
    type: "image/png",
    write: (exported) => pngOf(drawn(exported), exported.account),
  },
];

function drawn(exported: ExportedGap): Picture {
  const look = { theme: lightTheme(), measure: pictureMeasure(), width: WIDTH };
  return gapPicture(exported, look);
}
