import type { Client } from "urql";
import type { ApiLanguage } from "../../languages.ts";
import { ask } from "../ask.ts";
import { exportTexts } from "../texts.ts";
import { type TaskControl, TaskFailure } from "../useTask.ts";
import {
  ExportActorsDocument,
  type ExportActorsQuery,
  ExportTermsDocument,
  type ExportTermsQuery,
} from "./exportNetwork.gen.ts";

/** What is on record about an actor beyond what the network itself holds. */
export type Details = ExportActorsQuery["actors"]["nodes"][number];

/** What an export needs beyond what is on the screen. */
export interface Collected {
  readonly dataset: ExportTermsQuery["dataset"];
  readonly details: ReadonlyMap<string, Details>;
  readonly regionNames: ReadonlyMap<string, string>;
  readonly themeNames: ReadonlyMap<string, string>;
}

interface Wanted {
  readonly ids: readonly string[];
  readonly language: ApiLanguage;
}

/** Actors asked for at a time: as many as the API's limit on the cost of a question allows, and some room. */
export const PORTION = 125;

/**
 * Fetches all that a network leaves out about its actors, a portion at a time.
 * @throws TaskFailure where the data has changed meanwhile; Error where a portion does not come.
 */
export async function collectNetwork(
  client: Client,
  { ids, language }: Wanted,
  { signal, onProgress }: TaskControl,
): Promise<Collected> {
  const portions = portionsOf(ids);
  const terms = await ask(client, ExportTermsDocument, { variables: { language }, signal });
  const details = new Map<string, Details>();
  for (const [index, portion] of portions.entries()) {
    onProgress((index + 1) / (portions.length + 1));
    const variables = { ids: portion, first: portion.length, language };
    const { dataset, actors } = await ask(client, ExportActorsDocument, { variables, signal });
    if (dataset.version !== terms.dataset.version) throw new TaskFailure(exportTexts.changed);
    for (const each of actors.nodes) details.set(each.id, each);
  }
  if (ids.some((id) => !details.has(id))) throw new TaskFailure(exportTexts.changed);
  return {
    dataset: terms.dataset,
    details,
    regionNames: new Map(terms.regions.map(({ id, name }) => [id, name])),
    themeNames: new Map(terms.themes.map(({ id, label }) => [id, label])),
  };
}

function portionsOf(ids: readonly string[]): string[][] {
  const count = Math.ceil(ids.length / PORTION);
  return Array.from({ length: count }, (_, index) =>
    ids.slice(index * PORTION, (index + 1) * PORTION),
  );
}
