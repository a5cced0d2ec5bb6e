// Made by `npm run generate` from cypher/. Do not edit.

import type { Query } from "./engine.ts";

export type DataVersionParams = Record<string, never>;
export type DataVersionRow = { version: string; folders: Array<string> };
/** The version and the folders of the data that is loaded; no row where nothing is. */
export const dataVersion: Query<DataVersionParams, DataVersionRow> = {
  name: "dataset/dataVersion",
  text: "MATCH (d:Dataset {id: \"dataset\"})\nRETURN d.version AS version, d.folders AS folders",
  params: [],
};
