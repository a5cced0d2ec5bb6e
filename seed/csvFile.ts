import type { Cell } from "./cells.ts";

/** Reads one cell of a row: notes the fault and gives the cell's blank where it does not hold. */
export type ReadCell = <T>(column: string, cell: Cell<T>) => T;

/** One kind of CSV file: its name, its columns in order, and how a row becomes data. */
export interface CsvFile<Row> {
  readonly name: string;
  readonly columns: readonly string[];
  /** True where each folder must have it. */
  readonly required: boolean;
  row(read: ReadCell): Row;
}

/** Where a row begins. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A row that was read, and where. */
export interface Placed<Row> {
  readonly row: Row;
  readonly at: Place;
}
