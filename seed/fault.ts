/** One thing that is wrong in the data, and where. */
export interface Fault {
  /** The file as it can be opened: folder and name. */
  readonly file: string;
  /** The physical line, counted from 1; 0 where the fault is of the whole file. */
  readonly line: number;
  /** The column's name; empty where the fault is of the whole row or file. */
  readonly column: string;
  readonly wanted: string;
  readonly got: string;
}

/** Faults that the message spells out; `faults` holds all of them. */
const SHOWN = 50;

/** The data cannot be loaded: every fault that was found, the first ones in the message. */
export class FaultyData extends Error {
  override readonly name = "FaultyData";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.slice(0, SHOWN).map(sentence);
    const more = faults.length - lines.length;
    if (more > 0) lines.push(`… and ${more} more`);
    super([`The data has ${count(faults.length)}; nothing was loaded.`, ...lines].join("\n"));
    this.faults = faults;
  }
}

/** `actors.csv:12: kind: wanted Cluster or Company, got "Klynge"` */
function sentence({ file, line, column, wanted, got }: Fault): string {
  const place = [line > 0 ? `${file}:${line}` : file, column].filter(Boolean).join(": ");
  return `${place}: wanted ${wanted}, got ${got}`;
}

function count(faults: number): string {
  return faults === 1 ? "1 fault" : `${faults} faults`;
}

/** A cell as a fault shows it: quoted, one line, not longer than a line. */
export function shown(text: string): string {
  if (text === "") return "nothing";
  const signs = [...text.slice(0, 200)];
  const short = signs.length > 60 ? `${signs.slice(0, 60).join("")}…` : text;
  return JSON.stringify(short);
}
