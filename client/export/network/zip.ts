import { strToU8, zipSync } from "fflate";
import { aboutText } from "./about.ts";
import type { ExportedNetwork } from "./exported.ts";
import { actorTable, tieTable } from "./tables.ts";

/** Both tables and a note on what they hold, in one ZIP file. */
export function zipOf(exported: ExportedNetwork): Uint8Array<ArrayBuffer> {
  return zipSync({
    "actors.csv": strToU8(actorTable(exported)),
    "ties.csv": strToU8(tieTable(exported)),
    "about.txt": strToU8(aboutText(exported.account)),
  });
}
