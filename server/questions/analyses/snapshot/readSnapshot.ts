import { packTexts } from "../../../analysis/snapshot/texts.ts";
import type { Engine } from "../../../graph/engine.ts";
import { readsOf } from "../../reading/batching.ts";
import { allNumbered } from "./numbered.ts";
import { readActors } from "./readActors.ts";
import type { ReadData } from "./readData.ts";
import { readRegions } from "./readRegions.ts";
import { readSources } from "./readSources.ts";
import { readTies } from "./readTies.ts";
import { tiedIn } from "./tied.ts";

/** The graph to read, and the version of its data. */
export interface Versioned {
  readonly engine: Engine;
  readonly version: string;
}

/** What actors take of the whole time, by measurement on 100,000 of them with 500,000 ties. */
const ACTORS = 0.2;

let readings = 0;

/**
 * Reads all that analyses look at, in portions with breaths in between, so that others go on being
 * answered. Tells how much is done, from 0 to 1.
 * @throws GraphUnavailable, or the reason of the signal when it fires.
 */
export async function readSnapshot(
  { engine, version }: Versioned,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<ReadData> {
  const read = readsOf(engine, signal);
  const numbered = await allNumbered(read);
  const sources = await readSources(read, numbered);
  const regions = await readRegions(read, numbered);
  const themes = packTexts(numbered.themes.ids);
  const actorsDone = (done: number) => onProgress(done * ACTORS);
  const actors = await readActors({ read, told: actorsDone }, numbered);
  const tiesDone = (done: number) => onProgress(ACTORS + done * (1 - ACTORS));
  const ties = await readTies({ read, told: tiesDone }, numbered);
  readings += 1;
  const key = `${version}/${readings}`;
  return {
    snapshot: { key, version, actors, sources, themes, regions, ties },
    actors: numbered.actors,
    tied: tiedIn({ actors, ties }),
  };
}
