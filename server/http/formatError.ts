import { randomUUID } from "node:crypto";
import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import type { Logger } from "pino";
import { type ErrorCode, type Excess, excessMessage, isErrorCode } from "../errors.ts";
import { CallerGone, GraphUnavailable } from "../graph/unavailable.ts";
import { LIMITS } from "./limits.ts";

/** Puts every error into the words of the catalogue; what is our own fault goes to the log. */
export function createFormatError(log: Logger) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown);
    const place = placeOf(formatted);
    if (error instanceof GraphUnavailable) {
      // A search that the next letter has overtaken is no news.
      const level = error instanceof CallerGone ? "debug" : "warn";
      log[level]({ err: error }, "the graph does not answer");
      return { ...place, message: AWAY, extensions: { code: "GRAPH_UNAVAILABLE" } };
    }
    const excess = excessIn(formatted);
    if (excess) return { ...place, message: excessMessage(excess), extensions: tooComplex(excess) };
    const code = formatted.extensions?.code;
    if (code === "PERSISTED_QUERY_NOT_SUPPORTED") return withCode(formatted, "BAD_REQUEST");
    const isOurs = code === "INTERNAL_SERVER_ERROR" || !isErrorCode(code);
    if (!isOurs && error instanceof GraphQLError) return formatted;
    const id = randomUUID();
    log.error({ id, err: error }, "internal error");
    const message = `Something went wrong on our side; the log has it under ${id}`;
    return { ...place, message, extensions: { code: "INTERNAL_SERVER_ERROR", id } };
  };
}

const AWAY = "The graph does not answer at the moment; try again in a little while.";

function placeOf({ locations, path }: GraphQLFormattedError) {
  return { ...(locations && { locations }), ...(path && { path }) };
}

function withCode(formatted: GraphQLFormattedError, code: ErrorCode): GraphQLFormattedError {
  return { ...formatted, extensions: { code } };
}

function tooComplex(excess: Excess): Record<string, unknown> {
  return { code: "TOO_COMPLEX", ...excess };
}

/** The limit that GraphQL itself found exceeded: it reports one as a fault in the query. */
function excessIn({ message, extensions }: GraphQLFormattedError): Excess | null {
  if (message.includes("tokens. Parsing aborted"))
    return { what: "tokens", limit: LIMITS.tokens, got: null };
  if (extensions?.validationErrorCode === "MAX_RECURSIVE_SELECTIONS_EXCEEDED")
    return { what: "selections", limit: LIMITS.selections, got: null };
  if (message === "Maximum introspection depth exceeded")
    return { what: "introspection depth", limit: 3, got: null };
  return null;
}
