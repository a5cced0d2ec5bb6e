import type { Asked } from "./ask.ts";
import type { Served } from "./http.ts";
import type { Loaded } from "./load.ts";

/** What was measured of one engine. */
export interface Report {
  readonly engine: string;
  readonly loaded: Loaded;
  readonly asked: Asked;
  readonly served: Served[];
}

/** Markdown: what it takes to load, to start and to hold the graph. */
export function loadTable(reports: readonly Report[]): string {
  return table(
    ["", ...reports.map(({ engine }) => engine)],
    [
      ["load", ...reports.map(({ loaded }) => `${loaded.seconds.toFixed(0)} s`)],
      ["memory while loading", ...reports.map(({ loaded }) => megabytes(loaded.memory))],
      ["start, on the loaded graph", ...reports.map(({ asked }) => milliseconds(asked.start))],
      ["memory of the application", ...reports.map(({ asked }) => megabytes(asked.memory.here))],
      ["memory of the server", ...reports.map(({ asked }) => megabytes(asked.memory.server))],
    ],
  );
}

/** Markdown: each question through the schema, one after the other. */
export function answerTable(reports: readonly Report[]): string {
  return table(
    ["engine", "question", "runs", "p50", "p99", "longest block", "failed"],
    reports.flatMap(({ engine, asked }) =>
      asked.measured.map(({ name, runs, p50, p99, block, failed }) => [
        engine,
        name,
        String(runs),
        ...[p50, p99, block].map(milliseconds),
        String(failed),
      ]),
    ),
  );
}

/** Markdown: each question over HTTP with 32 connections. */
export function servedTable(reports: readonly Report[]): string {
  return table(
    ["engine", "over HTTP", "answers a second", "p50", "p99", "failed"],
    reports.flatMap(({ engine, served }) =>
      served.map(({ name, perSecond, p50, p99, failed }) => [
        engine,
        name,
        perSecond.toFixed(0),
        ...[p50, p99].map(milliseconds),
        String(failed),
      ]),
    ),
  );
}

/** Markdown: a table of texts. */
export function table(head: string[], rows: string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** `9.6 ms`, `123 ms`. */
export function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
}

function megabytes(value: number | null): string {
  return value === null ? "–" : `${value.toFixed(0)} MB`;
}
