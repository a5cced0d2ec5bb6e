import { isUtf8 } from "node:buffer";
import { readFile, stat } from "node:fs/promises";
import type { Fault } from "./fault.ts";
import type { Limits } from "./limits.ts";

/** The bytes of a text file, or what is wrong with them; `missing` where there is no file. */
export type Bytes = { bytes: Buffer } | { faults: Fault[] } | "missing";

/** Reads a whole file and makes sure that it is UTF-8 text without NUL, of a size that is meant. */
export async function readBytes(file: string, limits: Limits): Promise<Bytes> {
  const fault = (line: number, wanted: string, got: string) => ({
    faults: [{ file, line, column: "", wanted, got }],
  });
  try {
    const { size } = await stat(file);
    if (size > limits.fileBytes) {
      return fault(0, `at most ${limits.fileBytes} bytes`, `${size} bytes`);
    }
    const bytes = await readFile(file);
    const nul = bytes.indexOf(0);
    if (nul >= 0) return fault(lineOf(bytes, nul), "text", "a NUL byte");
    if (!isUtf8(bytes)) {
      const { line, column } = firstBadLine(bytes);
      return fault(line, "UTF-8 text", `bytes that are none, in column ${column} of the line`);
    }
    return { bytes };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "unknown";
    if (code === "ENOENT") return "missing";
    return fault(0, "a file that can be read", WORDS[code] ?? code);
  }
}

const WORDS: Readonly<Record<string, string>> = {
  EACCES: "no permission to read it",
  EISDIR: "a folder",
  ENOTDIR: "a path through a file that is no folder",
};

function lineOf(bytes: Buffer, position: number): number {
  let line = 1;
  for (let at = bytes.indexOf(10); at >= 0 && at < position; at = bytes.indexOf(10, at + 1)) line++;
  return line;
}

/** A line feed is never part of a longer sign, so each line can be judged by itself. */
function firstBadLine(bytes: Buffer): { line: number; column: number } {
  let start = 0;
  for (let line = 1; start < bytes.length; line++) {
    const end = bytes.indexOf(10, start);
    const slice = bytes.subarray(start, end < 0 ? bytes.length : end);
    if (!isUtf8(slice)) return { line, column: goodSigns(slice) + 1 };
    start += slice.length + 1;
  }
  return { line: 1, column: 1 };
}

/** How many signs stand before the first byte that is no UTF-8. */
function goodSigns(slice: Buffer): number {
  return [...slice.toString("utf8")].indexOf("\uFFFD");
}
