import { readFileSync } from "node:fs";
import type { Engine } from "../server/graph/engine.ts";
import { openGrafeo } from "../server/graph/grafeo.ts";
import { type Neo4jOptions, openNeo4j } from "../server/graph/neo4j.ts";

/** Which graph a step works on; goes from process to process as JSON. */
export type Target =
  | { readonly engine: "grafeo"; readonly path: string }
  | { readonly engine: "neo4j"; readonly address: Neo4jOptions; readonly pid: number | null };

export function openTarget(target: Target): Promise<Engine> {
  return target.engine === "grafeo" ? openGrafeo({ path: target.path }) : openNeo4j(target.address);
}

/** Megabytes that a process holds and has held at most; null where the system does not say. */
export function memory(pid: number | "self"): { now: number; most: number } | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const read = (name: string) =>
      Number(status.match(new RegExp(`${name}:\\s+(\\d+)`))?.[1]) / 1024;
    return { now: read("VmRSS"), most: read("VmHWM") };
  } catch {
    return null; // no Linux
  }
}
