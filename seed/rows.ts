import { readBytes } from "./bytes.ts";
import type { CsvFile, Placed, ReadCell } from "./csvFile.ts";
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
    if (this.#header === "unread") return this.#takeHeader(line, cells);
    if (this.#header === "bad") return;
    this.#count++;
    if (this.#count > this.#limits.rows) {
      if (this.#count > this.#limits.rows + 1) return;
      return this.#note(line, "", `at most ${this.#limits.rows} rows in a file`, "one more");
    }
    const { columns } = this.#csv;
    if (cells.length !== columns.length) {
      return this.#note(line, "", `${columns.length} cells`, `${cells.length}`);
    }
    const row = this.#csv.row(this.#cellReader(line, cells));
    this.rows.push({ row, at: { file: this.#file, line } });
  }

  /** The fault of a file without a single line. */
  headerFault(): Fault[] {
    if (this.#header !== "unread") return [];
    const wanted = `the header ${this.#csv.columns.join(",")}`;
    return [{ file: this.#file, line: 1, column: "", wanted, got: "an empty file" }];
  }

  #takeHeader(line: number, cells: readonly string[]): void {
    const wanted = this.#csv.columns.join(",");
    this.#header = cells.join(",") === wanted ? "good" : "bad";
    if (this.#header === "bad")
      this.#note(line, "", `the header ${wanted}`, shown(cells.join(",")));
  }

  #cellReader(line: number, cells: readonly string[]): ReadCell {
    return (column, cell) => {
      const text = cells[this.#csv.columns.indexOf(column)] ?? "";
      if (text.length > this.#limits.cell) {
        const wanted = `at most ${this.#limits.cell} characters`;
        this.#note(line, column, wanted, `${text.length} characters`);
        return cell.blank;
      }
      const value = cell.read(text);
      if (value === undefined) this.#note(line, column, cell.wanted, shown(text));
      return value ?? cell.blank;
    };
  }

  #note(line: number, column: string, wanted: string, got: string): void {
    this.faults.push({ file: this.#file, line, column, wanted, got });
  }
}
