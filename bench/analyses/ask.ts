/** Asks a graph every analysis through the schema and prints the times, as JSON. */
import { monitorEventLoopDelay } from "node:perf_hooks";
import { execute, parse, validate } from "graphql";
import { SHIPPED_FOLDERS } from "../../seed/folders.ts";
import { readFolders } from "../../seed/read.ts";
import { createContext } from "../../server/context.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { openGrafeo } from "../../server/graph/grafeo.ts";
import { load } from "../../server/load/load.ts";
import { dataOf } from "../../server/questions/analyses/dataOf.ts";
import { versionOf } from "../../server/questions/analyses/dataVersion.ts";
import { createSchema } from "../../server/schema/index.ts";
import { countyId } from "../generate.ts";
import type { Order } from "../order.ts";
import { memory, openTarget } from "../target.ts";
import {
  BROKERAGE,
  COMMUNITIES,
  FRAGILITY,
  GAP,
  GAPS,
  INTRODUCTIONS,
  QUALITY,
} from "./questions.ts";

/** How long one analysis took, in milliseconds. */
interface Worked {
  readonly name: string;
  /** The first time, when it is worked out. */
  readonly first: number;
  /** When it was worked out already. */
  readonly again: number;
  /** The longest time in which the main thread could do nothing else. */
  readonly block: number;
  readonly fault: string | null;
}

/** What was measured on one graph. */
export interface AskedAnalyses {
  readonly worked: Worked[];
  /** Megabytes that the process held at most. */
  readonly memory: number | null;
}

/** Longer than any analysis may take. */
const PATIENCE = 125_000;

const order: Order | null = JSON.parse(process.argv[2] ?? "null");
const schema = createSchema();
const engine = order ? await openTarget(order.target) : await shipped();
const pair = order ? { from: countyId(3), to: countyId(7) } : { from: "helgeland", to: "grenland" };
const worked: Worked[] = [];

await timed("reading all data", async () => {
  await dataOf(engine, await versionOf(context()), {});
});
await question("a pair's gap", GAP, pair);
await question("gaps among all counties", GAPS, { level: "COUNTY" });
await question("introductions of a pair", INTRODUCTIONS, pair);
await question("brokerage, all", BROKERAGE, {});
await question("brokerage between two sides", BROKERAGE, { sides: [pair.from, pair.to] });
await question("fragility, all", FRAGILITY, {});
await question("communities, all", COMMUNITIES, {});
if (!order) await question("quality of introductions", QUALITY, {});
console.log(JSON.stringify({ worked, memory: memory("self")?.most ?? null }));
await engine.close();
process.exit(0); // threads are kept for the next analysis

async function shipped(): Promise<Engine> {
  const fresh = await openGrafeo();
  await load(fresh, await readFolders(SHIPPED_FOLDERS));
  return fresh;
}

function context() {
  return createContext(engine, new AbortController().signal, PATIENCE);
}

async function question(name: string, text: string, variableValues: Record<string, unknown>) {
  const document = parse(text);
  const [fault] = validate(schema, document);
  if (fault) throw fault;
  await timed(name, async () => {
    const { errors } = await execute({ schema, document, contextValue: context(), variableValues });
    if (errors?.[0]) throw errors[0];
  });
}

async function timed(name: string, work: () => Promise<void>): Promise<void> {
  const loop = monitorEventLoopDelay({ resolution: 1 });
  let fault: string | null = null;
  const once = async () => {
    const start = performance.now();
    await work().catch((error: Error) => {
      fault = error.message;
    });
    return performance.now() - start;
  };
  loop.enable();
  const first = await once();
  const again = await once();
  await new Promise((resolve) => setTimeout(resolve, 2)); // lets the monitor see the last one
  loop.disable();
  worked.push({ name, first, again, block: Math.max(0, loop.max / 1e6 - 1), fault });
  console.error(worked.at(-1));
}
