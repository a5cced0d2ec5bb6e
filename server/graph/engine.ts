/** A value that both engines take as a parameter and give back in a row. */
export type Value = null | boolean | number | string | Value[] | { [key: string]: Value };

/**
 * One question or one change, as a `.cypher` file states it. `Params` and `Row` come from the
 * file's header and exist in the type system alone.
 */
export interface Query<Params, Row> {
  /** The file below `cypher/`, without its ending: `actor/actorsById`. */
  readonly name: string;
  readonly text: string;
  readonly params: readonly string[];
  /** Never set: carries the types. */
  readonly types?: { params: Params; row: Row };
}

export interface ReadOptions {
  /** Gives the read up early, for instance when the caller has gone away. */
  readonly signal?: AbortSignal;
}

export interface WriteOptions {
  /**
   * True where a power cut may undo the write until the next one that is not passing; a step of
   * something longer, of which only the end must last. It may be quicker.
   */
  readonly passing?: boolean;
}

/** One statement of a write transaction. */
export interface Statement {
  readonly name: string;
  readonly text: string;
  readonly params: { readonly [name: string]: Value };
}

/** A graph database behind the smallest interface that the product needs. */
export interface Engine {
  /** What `/readyz` and the log call it: `grafeo` or `neo4j`. */
  readonly name: string;
  /**
   * Rows of one read.
   * @throws GraphUnavailable when the graph is away or does not answer within 5 s.
   */
  read<Params, Row>(
    query: Query<Params, Row>,
    params: Params,
    options?: ReadOptions,
  ): Promise<Row[]>;
  /**
   * Runs all statements in one transaction, in order: all of them count, or none.
   * Statements are drawn one by one, so that a long load need not be held in memory.
   */
  write(statements: Iterable<Statement>, options?: WriteOptions): Promise<void>;
  /** Runs each schema statement by itself, outside a transaction. */
  define(statements: Iterable<string>): Promise<void>;
  close(): Promise<void>;
}
