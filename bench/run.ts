/** Measures the canvas and every engine that is present, and prints the tables of bench/README.md. */
import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { startNeo4j } from "../tests/neo4j/server.ts";
import { analysesTables } from "./analyses.ts";
import type { Asked } from "./ask.ts";
import { canvasTable } from "./canvas.ts";
import { FULL_SIZE, type Size } from "./generate.ts";
import { type Served, serve } from "./http.ts";
import type { Loaded } from "./load.ts";
import { step } from "./step.ts";
import { answerTable, loadTable, type Report, servedTable } from "./tables.ts";
import type { Target } from "./target.ts";

const share = Number(process.env.BENCH_SHARE ?? "1");
const size: Size = {
  ...FULL_SIZE,
  actors: Math.round(FULL_SIZE.actors * share),
  ties: Math.round(FULL_SIZE.ties * share),
};
const only = process.argv[2];
const tables: string[] = [];
const reports: Report[] = [];
if (!only || only === "canvas") tables.push(await canvasTable());
if (!only || only === "analyses") tables.push(...(await analysesTables(size)));
if (!only || only === "grafeo") reports.push(await onGrafeo());
if (!only || only === "neo4j") await onNeo4j();

const gigabytes = Math.round(totalmem() / 2 ** 30);
console.log(`${cpus().length} × ${cpus()[0]?.model}, ${gigabytes} GB, Node ${process.version}`);
if (reports.length > 0) {
  const { actors, ties } = size;
  tables.push(`${actors.toLocaleString("en")} actors, ${ties.toLocaleString("en")} ties`);
  tables.push(loadTable(reports), answerTable(reports), servedTable(reports));
}
console.log(tables.join("\n\n"));

async function onGrafeo(): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), "intercluster-bench-"));
  try {
    return await report({ engine: "grafeo", path: join(folder, "bench.grafeo") });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** On a server of its own, where one can be started. */
async function onNeo4j(): Promise<void> {
  const server = await startNeo4j("3g").catch((error) => {
    console.error(`*** NO NEO4J: ${error.message} ***`);
    return null;
  });
  if (!server) return;
  try {
    const { address, pid } = server;
    reports.push(await report({ engine: "neo4j", address, pid }));
  } finally {
    await server.stop();
  }
}

async function report(target: Target): Promise<Report> {
  const served = await shipped(target);
  console.error(served);
  const loaded = await step<Loaded>("load.ts", { target, size });
  console.error(loaded);
  const asked = await step<Asked>("ask.ts", { target, size });
  return { engine: target.engine, served, loaded, asked };
}

/** Over HTTP, on a graph that holds the data that ships: in memory, or a Neo4j of its own. */
async function shipped(target: Target): Promise<Served[]> {
  if (target.engine === "grafeo") return serve(target);
  const server = await startNeo4j();
  try {
    return await serve({ ...target, address: server.address });
  } finally {
    await server.stop();
  }
}
