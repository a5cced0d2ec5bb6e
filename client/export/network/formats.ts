import type { Theme } from "../../graph/theme.ts";
import type { Text, Words } from "../../texts.ts";
import type { ExportedNetwork } from "./exported.ts";
import { formatTexts } from "./formatTexts.ts";
import { gexfOf } from "./gexf.ts";
import { graphmlOf } from "./graphml.ts";
import { jsonOf } from "./json.ts";
import { pngOf } from "./png.ts";
import { pictureMeasure } from "./svg/font.ts";
import { type Picture, pictureSvg } from "./svg/pictureSvg.ts";
import { actorTable, tieTable } from "./tables.ts";
import { zipOf } from "./zip.ts";

/** What a format may need beside the network. */
interface Setting {
  readonly theme: Theme;
  readonly words: Words;
  /** Ids of what is selected. */
  readonly selected: ReadonlySet<string>;
}

/** One way to take a network along. */
export interface Format {
  readonly id: string;
  /** As people call it: "GraphML". */
  readonly name: string;
  /** What it is good for. */
  readonly use: Text;
  readonly group: "picture" | "tables" | "network";
  /** What of the network it holds. */
  readonly holds: "all" | "actors" | "ties";
  /** Ends the name of the file. */
  readonly ending: string;
  readonly type: string;
  write(exported: ExportedNetwork, setting: Setting): BlobPart | Promise<BlobPart>;
}

/** All ways to take a network along, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  {
    id: "png",
    name: "PNG",
    use: formatTexts.png,
    group: "picture",
    holds: "all",
    ending: ".png",
    type: "image/png",
    write: (exported, setting) => pngOf(picture(exported, setting), exported.account),
  },
  {
    id: "svg",
    name: "SVG",
    use: formatTexts.svg,
    group: "picture",
    holds: "all",
    ending: ".svg",
    type: "image/svg+xml",
    write: (exported, setting) => picture(exported, setting).svg,
  },
  {
    id: "actors",
    name: "CSV",
    use: formatTexts.actors,
    group: "tables",
    holds: "actors",
    ending: "-actors.csv",
    type: "text/csv",
    write: actorTable,
  },
  {
    id: "ties",
    name: "CSV",
    use: formatTexts.ties,
    group: "tables",
    holds: "ties",
    ending: "-ties.csv",
    type: "text/csv",
    write: tieTable,
  },
  {
    id: "zip",
    name: "ZIP",
    use: formatTexts.zip,
    group: "tables",
    holds: "all",
    ending: "-tables.zip",
    type: "application/zip",
    write: zipOf,
  },
  {
    id: "json",
    name: "JSON",
    use: formatTexts.json,
    group: "network",
    holds: "all",
    ending: ".json",
    type: "application/json",
    write: jsonOf,
  },
  {
    id: "graphml",
    name: "GraphML",
    use: formatTexts.graphml,
    group: "network",
    holds: "all",
    ending: ".graphml",
    type: "application/graphml+xml",
    write: graphmlOf,
  },
  {
    id: "gexf",
    name: "GEXF",
    use: formatTexts.gexf,
    group: "network",
    holds: "all",
    ending: ".gexf",
    type: "application/gexf+xml",
    write: (exported, { theme }) => gexfOf(exported, theme),
  },
];

function picture(exported: ExportedNetwork, setting: Setting): Picture {
  return pictureSvg(exported, { ...setting, measure: pictureMeasure() });
}
