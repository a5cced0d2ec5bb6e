import { randomUUID } from "node:crypto";
import type { Engine, Statement } from "../graph/engine.ts";
import { type PutDatasetParams, putDataset } from "../graph/queries.gen.ts";
import { type Change, size, statements } from "./changes.ts";
import { erase } from "./erase.ts";
import { Progress } from "./progress.ts";
import { statement } from "./statement.ts";

export interface WriteOptions {
  /** Hears how far a load is that takes more than a second. */
  readonly onProgress?: (text: string) => void;
  /** Gives the load up between two statements, and leaves the graph as it was. */
  readonly signal?: AbortSignal;
  /** Rows that are written in one transaction; more go in batches. */
  readonly rowsAtOnce?: number;
}

/** Where changes go, and what the dataset's own node will say. */
export interface Target {
  readonly engine: Engine;
  readonly dataset: Omit<PutDatasetParams["rows"][number], "rowHash">;
}

/** Rows that are written in one transaction of a load in batches. */
const BATCH = 10_000;

/** Carries changes out in one transaction. */
export function writeAtOnce(
  { engine, dataset }: Target,
  all: readonly Change[],
  options: WriteOptions,
): Promise<void> {
  const progress = new Progress(total(all), options.onProgress);
  return engine.write(
    (function* () {
      for (const step of statements(all)) {
        options.signal?.throwIfAborted();
        yield step.statement;
        progress.add(step.rows);
      }
      yield datasetRow(dataset, null);
    })(),
  );
}

/**
 * Fills an empty graph, a few thousand rows in each transaction. The dataset's own node comes last,
 * so that a graph without it is known to be unfinished; what was written is undone on any error.
 */
export async function writeInBatches(
  { engine, dataset }: Target,
  all: readonly Change[],
  options: WriteOptions,
): Promise<void> {
  const loadId = randomUUID();
  const progress = new Progress(total(all), options.onProgress);
  try {
    const most = Math.min(BATCH, options.rowsAtOnce ?? BATCH);
    for (const batch of batches(statements(all, loadId), most)) {
      options.signal?.throwIfAborted();
      await engine.write(batch.statements, { passing: true });
      progress.add(batch.rows);
    }
    await engine.write([datasetRow(dataset, loadId)]);
  } catch (error) {
    // Where this fails as well, the next start finds rows without a dataset and removes them.
    await erase(engine, loadId).catch(() => {});
    throw error;
  }
}

function total(all: readonly Change[]): number {
  return all.reduce((sum, change) => sum + size(change), 0);
}

function datasetRow(dataset: Target["dataset"], loadId: string | null): Statement {
  return statement(putDataset, { rows: [{ ...dataset, rowHash: dataset.version }], loadId });
}

function* batches(steps: Iterable<{ rows: number; statement: Statement }>, most: number) {
  let batch = emptyBatch();
  for (const step of steps) {
    batch.rows += step.rows;
    batch.statements.push(step.statement);
    if (batch.rows < most) continue;
    yield batch;
    batch = emptyBatch();
  }
  if (batch.rows > 0) yield batch;
}

function emptyBatch(): { rows: number; statements: Statement[] } {
  return { rows: 0, statements: [] };
}
