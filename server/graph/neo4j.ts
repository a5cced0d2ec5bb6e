import neo4j, { type Driver, Neo4jError, type Session, type SessionMode } from "neo4j-driver";
import type { Engine, Query, ReadOptions, Statement } from "./engine.ts";
import { CannotOpenGraph, QueryFailed } from "./failures.ts";
import { checkedParams } from "./params.ts";
import { READ_DEADLINE, Reads } from "./reads.ts";
import { retried, triesOf } from "./retried.ts";
import { GraphUnavailable } from "./unavailable.ts";
import { Writes } from "./writes.ts";

export interface Neo4jOptions {
  /** `neo4j://` routes within a cluster, `bolt://` talks to one server; `+s` encrypts. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Of the driver, in milliseconds: each well below our own deadline, which its sum must not pass. */
const PATIENCE = {
  connectionTimeout: 2000,
  connectionAcquisitionTimeout: 2000,
  connectionLivenessCheckTimeout: 30_000,
};

/** Tries at one read: enough to get past a connection that has died since its last use. */
const READ_TRIES = 4;

/**
 * A Neo4j server or cluster, which has answered once.
 * @throws CannotOpenGraph where it is not reached, refuses the password or lacks the database.
 */
export async function openNeo4j(options: Neo4jOptions): Promise<Engine> {
  const engine = new Neo4j(createDriver(options), options.database);
  try {
    await engine.read({ name: "hello", text: "RETURN 1 AS one", params: [] }, {});
    return engine;
  } catch (error) {
    await engine.close();
    throw cannotOpen(options, error);
  }
}

class Neo4j implements Engine {
  readonly name = "neo4j";
  readonly #driver: Driver;
  readonly #database: string;
  readonly #reads = new Reads({ atOnce: 32, deadline: READ_DEADLINE });
  readonly #writes = new Writes();

  constructor(driver: Driver, database: string) {
    this.#driver = driver;
    this.#database = database;
  }

  read<Params, Row>(query: Query<Params, Row>, params: Params, options?: ReadOptions) {
    return this.#reads.run(async (signal) => {
      const given = checkedParams(query, params as object, asNeo4jNumber);
      const attempt = () => this.#session(neo4j.session.READ, reading(query, given, signal));
      const { records } = await retried(attempt, { most: READ_TRIES, isPassing, signal });
      return records.map((record) => record.toObject() as Row);
    }, options);
  }

  write(statements: Iterable<Statement>): Promise<void> {
    const attempt = () =>
      this.#session(neo4j.session.WRITE, (session) => transaction(session, statements));
    return this.#writes.queued(() => retried(attempt, { most: triesOf(statements), isPassing }));
  }

  define(statements: Iterable<string>): Promise<void> {
    return this.#writes.queued(async () => {
      for (const text of [...statements, "CALL db.awaitIndexes(300)"]) {
        await this.#session(neo4j.session.WRITE, (session) =>
          explained(text, async () => session.run(text)),
        );
      }
    });
  }

  async close(): Promise<void> {
    await this.#writes.ended();
    await this.#driver.close();
  }

  /** What `work` gives in a session of its own, which sees all earlier writes. */
  async #session<T>(mode: SessionMode, work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({
      database: this.#database,
      defaultAccessMode: mode,
      bookmarkManager: this.#driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } finally {
      await session.close().catch(() => {});
    }
  }
}

/**
 * One read, which ends on the server when it is given up. It runs outside a transaction function,
 * which would try again by itself but costs two more round trips.
 */
function reading(query: { name: string; text: string }, params: object, signal: AbortSignal) {
  return (session: Session) => {
    signal.addEventListener("abort", () => void session.close().catch(() => {}));
    return explained(query.name, async () =>
      session.run(query.text, params, { timeout: READ_DEADLINE }),
    );
  };
}

async function transaction(session: Session, statements: Iterable<Statement>): Promise<void> {
  const change = await explained("begin", async () => session.beginTransaction());
  try {
    for (const { name, text, params } of statements) {
      const given = checkedParams({ name }, params, asNeo4jNumber);
      await explained(name, async () => change.run(text, given));
    }
    await explained("commit", () => change.commit());
  } finally {
    await change.close().catch(() => {}); // rolls back what was not committed
  }
}

function createDriver({ uri, user, password }: Neo4jOptions): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...PATIENCE,
      disableLosslessIntegers: true,
      notificationFilter: { minimumSeverityLevel: "OFF" },
      userAgent: "intercluster",
    });
  } catch (cause) {
    const text = cause instanceof Error ? cause.message : String(cause);
    throw new CannotOpenGraph(`NEO4J_URI: wanted neo4j://HOST:PORT, got ${uri} (${text})`, {
      cause,
    });
  }
}

/** The driver sends every number as a float, and Neo4j refuses a float as a `LIMIT`. */
function asNeo4jNumber(value: number): unknown {
  return Number.isSafeInteger(value) ? neo4j.int(value) : value;
}

/** What `work` gives; the driver's errors as errors of ours. */
async function explained<T>(query: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    if (!(cause instanceof Neo4jError)) throw cause;
    if (/^Neo\.ClientError\.(Statement|Schema|Procedure|Request)\./.test(cause.code))
      throw new QueryFailed(query, cause);
    throw new GraphUnavailable("Neo4j does not answer", { cause });
  }
}

/** True of what may succeed at the next try: a deadlock, a change of leader. */
function isPassing(error: unknown): boolean {
  return error instanceof GraphUnavailable && neo4j.isRetryableError(error.cause);
}

function cannotOpen({ uri, user, database }: Neo4jOptions, error: unknown): CannotOpenGraph {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Neo4jError ? cause.code : "";
  if (code.startsWith("Neo.ClientError.Security."))
    return new CannotOpenGraph(
      `NEO4J_USER, NEO4J_PASSWORD: ${uri} refuses ${user} with this password (${code})`,
      { cause },
    );
  if (code.startsWith("Neo.ClientError.Database."))
    return new CannotOpenGraph(`NEO4J_DATABASE: ${uri} has no database ${database}`, { cause });
  return new CannotOpenGraph(`NEO4J_URI: no Neo4j answers at ${uri}; start it, or name another`, {
    cause,
  });
}
