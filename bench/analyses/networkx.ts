import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { SHIPPED_FOLDERS } from "../../seed/folders.ts";
import { readFolders } from "../../seed/read.ts";
import { LOCATION_TYPE } from "../../seed/vocabulary.ts";
import { betweenness } from "../../server/analysis/brokerage/betweenness.ts";
import { structuralHoles } from "../../server/analysis/brokerage/structuralHoles.ts";
import { fragility } from "../../server/analysis/fragility/fragility.ts";
import { type Pair, type Projection, projectionOf } from "../../server/analysis/projection.ts";
import { fold } from "../../server/load/fold.ts";
import { generate } from "../generate.ts";
import { quantile } from "../measure.ts";
import { milliseconds, table } from "../tables.ts";

/** Milliseconds that each measure takes. */
interface Times {
  readonly betweenness: number;
  /** Constraint and effective size, which are one sum here and two in networkx. */
  readonly holes: number;
  readonly cutPoints: number;
}

/** A graph that is generated: small enough for networkx to come to an end in a minute. */
const SOME = { actors: 2_000, ties: 6_000, municipalities: 40, counties: 4 };

/** How often each measure is taken; the one in the middle counts. */
const RUNS = 5;

/** Markdown: our times beside those of networkx on the same graphs, or why there are none. */
export async function networkxTable(): Promise<string> {
  const graphs = {
    "the data that ships": projected(await fold(await readFolders(SHIPPED_FOLDERS))),
    generated: projected(generate(SOME)),
  };
  const rows: string[][] = [];
  for (const [name, graph] of Object.entries(graphs)) {
    const ours = await here(graph);
    const theirs = there(graph);
    if (theirs === null) return "No comparison with networkx, which python3 could not run.";
    const size = `${name}: ${graph.ids.length} actors, ${graph.edgeCount} edges`;
    const row = (what: string, key: keyof Times) => {
      const ratio = Number((theirs[key] / ours[key]).toPrecision(2)).toLocaleString("en");
      return [size, what, milliseconds(ours[key]), milliseconds(theirs[key]), `${ratio} times`];
    };
    rows.push(row("betweenness, exact", "betweenness"));
    rows.push(row("constraint and effective size", "holes"));
    rows.push(row("cut points and bridges", "cutPoints"));
  }
  return table(["graph", "measure", "here", "networkx", "faster here by"], rows);
}

interface Rows {
  readonly actors: ReadonlyArray<{ readonly id: string }>;
  readonly relations: ReadonlyArray<Readonly<Record<"from" | "type" | "to", string>>>;
}

/** Everybody who is tied, since edges are all that networkx is given. */
function projected({ relations }: Rows): Projection {
  const pairs = relations.flatMap(({ from, type, to }): Pair[] => {
    return type === LOCATION_TYPE ? [] : [[from, to]];
  });
  return projectionOf(pairs.flat(), pairs);
}

async function here(graph: Projection): Promise<Times> {
  const sources = graph.ids.length;
  return {
    betweenness: await median(() => betweenness(graph, { sources, seed: 1 })),
    holes: await median(() => structuralHoles(graph)),
    cutPoints: await median(() => fragility(graph)),
  };
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}

function there({ ids, starts, targets }: Projection): Times | null {
  const script = fileURLToPath(new URL("timed.py", import.meta.url));
  const edges = ids.flatMap((id, i) =>
    [...targets.subarray(starts[i], starts[i + 1])].flatMap((j) =>
      j > i ? [`${id} ${ids[j]}`] : [],
    ),
  );
  try {
    const options = { input: edges.join("\n"), encoding: "utf8" } as const;
    const read = JSON.parse(execFileSync("python3", [script], options));
    const { betweenness: between, constraint, effectiveSize, cutPoints } = read;
    return { betweenness: between, holes: constraint + effectiveSize, cutPoints };
  } catch (error) {
    console.error(`*** NO NETWORKX: ${error} ***`);
    return null;
  }
}
