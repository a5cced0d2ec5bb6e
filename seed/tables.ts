import type { Placed } from "./csvFile.ts";
import type { Dataset } from "./dataset.ts";

/** The rows of all folders, each with its place. */
export type Tables = {
  readonly [Name in TableName]: ReadonlyArray<Placed<Dataset[Name][number]>>;
};
type TableName = Exclude<keyof Dataset, "folders">;

/** The rows alone. */
export function rowsOf<Row>(placed: ReadonlyArray<Placed<Row>>): Row[] {
  return placed.map(({ row }) => row);
}
