import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AskedAnalyses } from "./analyses/ask.ts";
import { networkxTable } from "./analyses/networkx.ts";
import { plantedTable } from "./analyses/planted.ts";
import type { Size } from "./generate.ts";
import type { Loaded } from "./load.ts";
import type { Order } from "./order.ts";
import { step } from "./step.ts";
import { milliseconds, table } from "./tables.ts";

/** Works out every analysis on the data that ships and on a generated graph; gives the tables. */
export async function analysesTables(size: Size): Promise<string[]> {
  const shipped = await step<AskedAnalyses>("analyses/ask.ts", null);
  const folder = await mkdtemp(join(tmpdir(), "intercluster-bench-"));
  try {
    const target = { engine: "grafeo" as const, path: join(folder, "bench.grafeo") };
    const order: Order = { target, size };
    await step<Loaded>("load.ts", order);
    const large = await step<AskedAnalyses>("analyses/ask.ts", order);
    const { actors, ties } = size;
    const name = `${actors.toLocaleString("en")} actors, ${ties.toLocaleString("en")} ties`;
    return [
      ...[tableOf("the data that ships", shipped), tableOf(name, large)],
      ...[await networkxTable(), await plantedTable()],
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

function tableOf(name: string, { worked, memory }: AskedAnalyses): string {
  const rows = worked.map((each) => [
    each.name,
    ...[each.first, each.again, each.block].map(milliseconds),
    each.fault ?? "",
  ]);
  const held = memory === null ? "" : `, ${memory.toFixed(0)} MB at most`;
  return table([`${name}${held}`, "first", "again", "longest block", "fault"], rows);
}
