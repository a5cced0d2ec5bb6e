import { readBytes } from "./bytes.ts";
import type { CsvFile, Place, Placed, ReadCell } from "./csvFile.ts";
import { type Fault, shown } from "./fault.ts";
import type { Limits } from "./limits.ts";
import { eachRecord, type RawRecord } from "./records.ts";

/** Rows that were read, with every fault that shows in a row by itself. */
export interface Rows<Row> {
  readonly rows: Placed<Row>[];
  readonly faults: Fault[];
}

/** Reads one CSV file of a folder; a missing file has no rows, and is a fault where it is required. */
export async function readRows<Row>(
  folder: string,
  csv: CsvFile<Row>,
  limits: Limits,
): Promise<Rows<Row>> {
  const file = `${folder.replace(/[/\\]+$/, "")}/${csv.name}`;
  const read = await readBytes(file, limits);
  if (read === "missing") {
    const fault = { file, line: 0, column: "", wanted: "this file in each folder", got: "none" };
    return { rows: [], faults: csv.required ? [fault] : [] };
  }
  if ("faults" in read) return { rows: [], faults: read.faults };
  const into = new Collected(file, csv, limits);
  const ended = await eachRecord(file, read.bytes, (record) => into.take(record));
  return { rows: into.rows, faults: [...into.headerFault(), ...into.faults, ...ended] };
}

class Collected<Row> implements Rows<Row> {
  readonly rows: Placed<Row>[] = [];
  readonly faults: Fault[] = [];
  readonly #file: string;
  readonly #csv: CsvFile<Row>;
  readonly #limits: Limits;
  #header: "unread" | "good" | "bad" = "unread";
  #count = 0;

  constructor(file: string, csv: CsvFile<Row>, limits: Limits) {
    this.#file = file;
    this.#csv = csv;
    this.#limits = limits;
  }

  /** Takes the header first, then the rows; after a wrong header no row can be understood. */
  take({ line, cells }: RawRecord): void {
    const at = { file: this.#file, line };
    const { columns } = this.#csv;
    if (this.#header === "unread") {
      this.#header = cells.join(",") === columns.join(",") ? "good" : "bad";
      if (this.#header === "good") return;
      const got = shown(cells.join(","));
      this.faults.push({ ...at, column: "", wanted: `the header ${columns.join(",")}`, got });
    }
    if (this.#header === "bad" || this.#isTooMany(at)) return;
    if (cells.length === columns.length) {
      this.rows.push({ row: this.#csv.row(this.#cellReader(at, cells)), at });
    } else {
      const [wanted, got] = [`${columns.length} cells`, `${cells.length}`];
      this.faults.push({ ...at, column: "", wanted, got });
    }
  }

  /** The fault of a file without a single line. */
  headerFault(): Fault[] {
    if (this.#header !== "unread") return [];
    const wanted = `the header ${this.#csv.columns.join(",")}`;
    return [{ file: this.#file, line: 1, column: "", wanted, got: "an empty file" }];
  }

  /** Only the first row too many is a fault. */
  #isTooMany(at: Place): boolean {
    this.#count++;
    const most = this.#limits.rows;
    if (this.#count === most + 1) {
      this.faults.push({ ...at, column: "", wanted: `at most ${most} rows`, got: "one more" });
    }
    return this.#count > most;
  }

  #cellReader(at: Place, cells: readonly string[]): ReadCell {
    return (column, cell) => {
      const text = cells[this.#csv.columns.indexOf(column)] ?? "";
      const value = text.length > this.#limits.cell ? undefined : cell.read(text);
      if (value !== undefined) return value;
      const tooLong = text.length > this.#limits.cell;
      const wanted = tooLong ? `at most ${this.#limits.cell} characters` : cell.wanted;
      const got = tooLong ? `${text.length} characters` : shown(text);
      this.faults.push({ ...at, column, wanted, got });
      return cell.blank;
    };
  }
}
