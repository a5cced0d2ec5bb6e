import { GraphQLError } from "graphql";

/** Every error a caller can meet, with the HTTP status it has when nothing else was answered. */
export const ERROR_CODES = {
  UNKNOWN_ID: { status: 200, meaning: "A question names an id that is not in the data." },
  BAD_USER_INPUT: { status: 200, meaning: "An argument is out of range or malformed." },
  TOO_COMPLEX: { status: 400, meaning: "The query is too deep, too dear or too long." },
  UNDER_WAY: { status: 200, meaning: "The answer takes longer than the caller waits; ask again." },
  TOOK_TOO_LONG: { status: 200, meaning: "The answer was given up; ask for less." },
  GRAPH_UNAVAILABLE: { status: 503, meaning: "The graph does not answer at the moment." },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: "Our own fault; the id is in the log." },
  GRAPHQL_PARSE_FAILED: { status: 400, meaning: "The query is not GraphQL." },
  GRAPHQL_VALIDATION_FAILED: { status: 400, meaning: "The query does not fit the schema." },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    meaning: "The request does not say which of several operations to run.",
  },
  BAD_REQUEST: { status: 400, meaning: "The HTTP request itself is malformed or too large." },
  NOT_FOUND: { status: 404, meaning: "Nothing lives at this address." },
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** `from: "helgelnd" is not in the data; did you mean "helgeland"?` */
export function unknownId(argument: string, id: string, nearest: readonly string[]): GraphQLError {
  const hint = nearest.length > 0 ? `; did you mean ${nearest.map(quote).join(", ")}?` : "";
  return new GraphQLError(`${argument}: ${quote(id)} is not in the data${hint}`, {
    extensions: { code: "UNKNOWN_ID", argument, got: id, nearest },
  });
}

/** `first: wanted 1 to 500, got 0` */
export function badUserInput(argument: string, wanted: string, got: unknown): GraphQLError {
  return new GraphQLError(`${argument}: wanted ${wanted}, got ${JSON.stringify(got)}`, {
    extensions: { code: "BAD_USER_INPUT", argument, wanted, got },
  });
}

/** `gaps: under way, 35 % done; ask again to get on` */
export function underWay(analysis: string, done: number): GraphQLError {
  const message = `${analysis}: under way, ${Math.floor(done * 100)} % done; ask again to get on`;
  return new GraphQLError(message, {
    extensions: { code: "UNDER_WAY", analysis, done, retryAfter: 1 },
  });
}

/** `brokerage: wanted at most 120 s, got more; ask about less` */
export function tookTooLong(analysis: string, milliseconds: number): GraphQLError {
  const message = `${analysis}: wanted at most ${milliseconds / 1000} s, got more; ask about less`;
  return new GraphQLError(message, {
    extensions: { code: "TOOK_TOO_LONG", analysis, limit: milliseconds / 1000 },
  });
}

/** What a query has too much of, with the limit; for cost also the branch that is dearest. */
export interface Excess {
  readonly what: "cost" | "depth" | "tokens" | "selections" | "introspection depth";
  readonly limit: number;
  /** Null where counting stopped at the limit. */
  readonly got: number | null;
  readonly dearest?: string;
}

/** `cost: wanted at most 10000, got 60000; dearest: sources(first: 500).ties(first: 500)` */
export function tooComplex(excess: Excess): GraphQLError {
  return new GraphQLError(excessMessage(excess), {
    extensions: { code: "TOO_COMPLEX", ...excess, http: { status: 400 } },
  });
}

/** The sentence that `tooComplex` says. */
export function excessMessage({ what, limit, got, dearest }: Excess): string {
  const hint = dearest ? `; dearest: ${dearest}` : "";
  return `${what}: wanted at most ${limit}, got ${got ?? "more"}${hint}`;
}

/** Whether a code is one of the catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === "string" && Object.hasOwn(ERROR_CODES, code);
}

function quote(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
