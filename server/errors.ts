import { GraphQLError } from "graphql";

/** Every error a caller can meet, with the HTTP status it has when nothing else was answered. */
export const ERROR_CODES = {
  UNKNOWN_ID: { status: 200, meaning: "A question names an id that is not in the data." },
  BAD_USER_INPUT: { status: 200, meaning: "An argument is out of range or malformed." },
  TOO_COMPLEX: { status: 400, meaning: "The query is too deep, too dear or too long." },
  GRAPH_UNAVAILABLE: { status: 503, meaning: "The graph does not answer at the moment." },
  INTERNAL_SERVER_ERROR: { status: 500, meaning: "Our own fault; the id is in the log." },
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

function quote(text: string): string {
  return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
