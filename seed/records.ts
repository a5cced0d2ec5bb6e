import { type CsvError, type Parser, parse } from "csv-parse";
import { breather } from "./breather.ts";
import type { Fault } from "./fault.ts";

/** One row of a CSV file as it stands there. */
export interface RawRecord {
  /** The physical line on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Bytes that are parsed at a time. */
const SLICE = 65_536;
/** Bytes of one row: what an unclosed quote swallows before it is noticed. */
const ROW_BYTES = 1_000_000;

/**
 * Hands every record of a CSV file (RFC 4180; a byte order mark and CRLF are fine, empty lines are
 * left out) to `take`, and gives the fault that ended the reading early, if one did.
 */
export async function eachRecord(
  file: string,
  bytes: Buffer,
  take: (record: RawRecord) => void,
): Promise<Fault[]> {
  let line = 1;
  const parser = parse({
    bom: true,
    relax_column_count: true,
    max_record_size: ROW_BYTES,
    record_delimiter: ["\r\n", "\n"],
    on_record: (cells: string[], { lines }) => {
      if (cells.length > 1 || cells[0] !== "") take({ line, cells });
      line = lines + 1;
      return null; // handed over already; nothing is kept in the parser
    },
  });
  // Whoever writes or waits for the end is told; an error that nobody hears would end the process.
  parser.on("error", () => {});
  const breathe = breather();
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      await written(parser, bytes.subarray(at, at + SLICE));
      await breathe();
    }
    await ended(parser);
    return [];
  } catch (error) {
    return [{ file, line, column: "", ...fault(error) }];
  }
}

function written(parser: Parser, slice: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.write(slice, (error) => (error ? reject(error) : resolve()));
  });
}

function ended(parser: Parser): Promise<void> {
  return new Promise((resolve, reject) => {
    parser.once("error", reject);
    parser.once("end", resolve);
    parser.resume();
    parser.end();
  });
}

const QUOTES = 'quotes around the whole cell, and "" for a quote inside it';

const FAULTS: { readonly [code in CsvError["code"]]?: Pick<Fault, "wanted" | "got"> } = {
  CSV_QUOTE_NOT_CLOSED: { wanted: "a closing quote", got: "the end of the file" },
  CSV_INVALID_CLOSING_QUOTE: { wanted: QUOTES, got: "text after a closing quote" },
  INVALID_OPENING_QUOTE: { wanted: QUOTES, got: "a quote inside a cell" },
  CSV_MAX_RECORD_SIZE: {
    wanted: `a row of at most ${ROW_BYTES} bytes`,
    got: "a longer one; is a quote left open?",
  },
};

function fault(error: unknown): Pick<Fault, "wanted" | "got"> {
  for (const [code, words] of Object.entries(FAULTS)) {
    if (error instanceof Error && "code" in error && error.code === code) return words;
  }
  return { wanted: "CSV", got: error instanceof Error ? error.message : String(error) };
}
