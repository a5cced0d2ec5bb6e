import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { CHECKS } from "./checks/checks.ts";
import type { CsvFile, Placed } from "./csvFile.ts";
import type { Dataset } from "./dataset.ts";
import { type Fault, FaultyData } from "./fault.ts";
import { actorsFile } from "./files/actors.ts";
import { additionsFile } from "./files/additions.ts";
import { candidatesFile } from "./files/candidates.ts";
import { factsFile } from "./files/facts.ts";
import { regionsFile } from "./files/regions.ts";
import { relationsFile } from "./files/relations.ts";
import { sameAsFile } from "./files/sameAs.ts";
import { sourcesFile } from "./files/sources.ts";
import { themesFile } from "./files/themes.ts";
import { translationsFile } from "./files/translations.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { readRows } from "./rows.ts";
import { rowsOf, type Tables } from "./tables.ts";

/**
 * The checked rows of folders that are read as one graph: later folders may refer to earlier ones
 * and the other way round.
 * @throws FaultyData with every fault of every file, where there is one.
 */
export async function readFolders(
  folders: readonly string[],
  limits: Limits = LIMITS,
): Promise<Dataset> {
  const faults = await folderFaults(folders);
  if (faults.length > 0) throw new FaultyData(faults);
  const read = async <Row>(csv: CsvFile<Row>): Promise<Placed<Row>[]> => {
    const all: Placed<Row>[] = [];
    for (const folder of folders) {
      const file = await readRows(folder, csv, limits);
      for (const row of file.rows) all.push(row);
      for (const fault of file.faults) faults.push(fault);
    }
    return all;
  };
  const tables: Tables = {
    sources: await read(sourcesFile),
    actors: await read(actorsFile),
    additions: await read(additionsFile),
    regions: await read(regionsFile),
    relations: await read(relationsFile),
    facts: await read(factsFile),
    themes: await read(themesFile),
    identities: [...(await read(sameAsFile)), ...(await read(candidatesFile))],
    translations: await read(translationsFile),
  };
  for (const check of CHECKS) for (const fault of await check(tables)) faults.push(fault);
  if (faults.length > 0) throw new FaultyData(faults);
  return dataset(folders, tables);
}

async function folderFaults(folders: readonly string[]): Promise<Fault[]> {
  const faults: Fault[] = [];
  const wanted = "a folder with actors.csv, relations.csv and sources.csv";
  if (folders.length === 0) {
    faults.push({ file: "DATA", line: 0, column: "", wanted: "at least one folder", got: "none" });
  }
  for (const folder of folders) {
    const found = await stat(folder).catch(() => null);
    if (found?.isDirectory()) continue;
    const got = found ? "a file" : "nothing at this path";
    faults.push({ file: folder, line: 0, column: "", wanted, got });
  }
  return faults;
}

function dataset(folders: readonly string[], tables: Tables): Dataset {
  return {
    folders: folders.map((folder) => basename(resolve(folder))),
    sources: rowsOf(tables.sources),
    actors: rowsOf(tables.actors),
    additions: rowsOf(tables.additions),
    regions: rowsOf(tables.regions),
    relations: rowsOf(tables.relations),
    facts: rowsOf(tables.facts),
    themes: rowsOf(tables.themes),
    identities: rowsOf(tables.identities),
    translations: rowsOf(tables.translations),
  };
}
