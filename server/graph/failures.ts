/** The query or its parameters are wrong: our own fault, for the log and never for users. */
export class QueryFailed extends Error {
  override readonly name = "QueryFailed";

  constructor(query: string, cause: unknown) {
    super(`${query}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** An engine cannot be opened; the message is one line that says why and what to do. */
export class CannotOpenGraph extends Error {
  override readonly name = "CannotOpenGraph";
}
