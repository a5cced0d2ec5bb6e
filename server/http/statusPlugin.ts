import type { ApolloServerPlugin } from "@apollo/server";
import type { FormattedExecutionResult } from "graphql";
import type { Context } from "../context.ts";
import { ERROR_CODES, type ErrorCode, isErrorCode } from "../errors.ts";

/** Faults in the query itself, which clients of `application/json` expect to find under status 200. */
const FAULTS_IN_QUERY: readonly ErrorCode[] = [
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
];

/** Gives an answer the HTTP status that the error catalogue and GraphQL over HTTP want for it. */
export const statusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        if (response.body.kind !== "single") return;
        const result = response.body.singleResult;
        const codes = codesOf(result);
        const status = Math.max(0, ...codes.map((code) => ERROR_CODES[code].status));
        if (status > 200 && isEmpty(result) && (response.http.status ?? 200) < 405)
          response.http.status = status;
        const old = speaksOnlyJson(request.http?.headers.get("accept"));
        if (old && codes.length > 0 && codes.every((code) => FAULTS_IN_QUERY.includes(code)))
          response.http.status = 200;
      },
    };
  },
};

function codesOf({ errors }: FormattedExecutionResult): ErrorCode[] {
  return (errors ?? []).map((error) => error.extensions?.code).filter(isErrorCode);
}

/** Whether an answer holds nothing at all beside its errors. */
function isEmpty({ data }: FormattedExecutionResult): boolean {
  return Object.entries(data ?? {}).every(
    ([name, value]) => name === "__typename" || value === null,
  );
}

function speaksOnlyJson(accept: string | undefined): boolean {
  if (!accept?.includes("application/json")) return false;
  return !accept.includes("application/graphql-response+json");
}
