import grafeo from "@grafeo-db/js";
import type { Engine, Query, ReadOptions, Statement, WriteOptions } from "./engine.ts";
import { CannotOpenGraph, QueryFailed } from "./failures.ts";
import { checkedParams } from "./params.ts";
import { READ_DEADLINE, Reads } from "./reads.ts";
import { retried, triesOf } from "./retried.ts";
import { GraphUnavailable } from "./unavailable.ts";
import { Writes } from "./writes.ts";

type Database = InstanceType<typeof grafeo.GrafeoDB>;

export interface GrafeoOptions {
  /** The file that keeps the graph; in memory without one. */
  readonly path?: string;
  /** Gives rows without an order at random: finds the missing `ORDER BY` in tests. */
  readonly shuffleUnordered?: boolean;
}

/**
 * The embedded engine, in this process.
 * @throws CannotOpenGraph where the file is in use, or is no graph.
 */
export async function openGrafeo(options: GrafeoOptions = {}): Promise<Engine> {
  return new Grafeo(openDatabase(options), options.path !== undefined);
}

class Grafeo implements Engine {
  readonly name = "grafeo";
  readonly #database: Database;
  readonly #onDisk: boolean;
  /** More at once would only share the same few cores. */
  readonly #reads = new Reads({ atOnce: 16, deadline: READ_DEADLINE });
  readonly #writes = new Writes();
  #closed = false;

  constructor(database: Database, onDisk: boolean) {
    this.#database = database;
    this.#onDisk = onDisk;
  }

  read<Params, Row>(query: Query<Params, Row>, params: Params, options?: ReadOptions) {
    return this.#reads.run(async () => {
      if (this.#closed) throw new GraphUnavailable("the graph is closed");
      const given = checkedParams(query, params as object);
      const result = await explained(query.name, () =>
        this.#database.executeCypher(query.text, given),
      );
      return result.toArray() as Row[];
    }, options);
  }

  write(statements: Iterable<Statement>, { passing = false }: WriteOptions = {}): Promise<void> {
    const tries = { most: triesOf(statements), isPassing: isConflict };
    return this.#writes.queued(async () => {
      await retried(() => this.#transaction(statements), tries);
      if (!passing) this.#checkpoint();
    });
  }

  define(statements: Iterable<string>): Promise<void> {
    return this.#writes.queued(async () => {
      for (const text of statements) {
        await explained(text, () => this.#database.executeCypher(text));
      }
      this.#checkpoint();
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#writes.ended();
    this.#database.close();
  }

  /** A failed statement does not end a transaction here, so every error rolls it back. */
  async #transaction(statements: Iterable<Statement>): Promise<void> {
    const transaction = this.#database.beginTransaction();
    try {
      for (const { name, text, params } of statements) {
        const given = checkedParams({ name }, params);
        await explained(name, () => transaction.executeCypher(text, given));
      }
      await explained("commit", () => transaction.commit());
    } finally {
      if (transaction.isActive) transaction.rollback();
    }
  }

  /** Makes what was written outlast a power cut; without it the last 100 ms can be lost. Slow. */
  #checkpoint(): void {
    if (this.#onDisk) this.#database.walCheckpoint();
  }
}

function openDatabase({ path, shuffleUnordered = false }: GrafeoOptions): Database {
  try {
    return grafeo.GrafeoDB.create(path, { shuffleUnordered });
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    const advice = text.includes("cannot be locked")
      ? "another process has it open; stop that one, or name another file"
      : `it cannot be opened as a graph (${text}); name another file, or restore a backup`;
    throw new CannotOpenGraph(`GRAFEO_PATH ${path}: ${advice}`, { cause });
  }
}

/** What `work` gives; its errors as errors of ours. */
async function explained<T>(query: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    const status = gqlStatus(cause);
    // Classes 22, 42 and G2 speak of the query and its values; 40 is a conflict.
    if (status === undefined || /^(22|42|G2)/.test(status)) throw new QueryFailed(query, cause);
    throw new GraphUnavailable("the embedded graph failed", { cause });
  }
}

function isConflict(error: unknown): boolean {
  return error instanceof GraphUnavailable && gqlStatus(error.cause) === "40000";
}

function gqlStatus(error: unknown): string | undefined {
  const status = error instanceof Error && "gqlStatus" in error ? error.gqlStatus : undefined;
  return typeof status === "string" ? status : undefined;
}
