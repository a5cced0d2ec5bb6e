import type { CombinedError } from "urql";

/** What went wrong, as the reader can act on it. */
export type Failure =
  | { readonly kind: "away" }
  | { readonly kind: "slow" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "graphAway" }
  | {
      readonly kind: "unknownId";
      readonly argument: string;
      readonly got: string;
      readonly nearest: readonly string[];
    }
  | { readonly kind: "badInput"; readonly message: string }
  | { readonly kind: "tooLong" }
  | { readonly kind: "other"; readonly message: string };

/** How much of a long answer is worked out that is to be asked for again, from 0 to 1; null for any other error. */
export function doneOf({ graphQLErrors }: CombinedError): number | null {
  const underWay = graphQLErrors.filter(({ extensions }) => extensions.code === "UNDER_WAY");
  if (underWay.length === 0 || underWay.length < graphQLErrors.length) return null;
  return Math.min(...underWay.map(({ extensions }) => Number(extensions.done) || 0));
}

/** The failure that an error of the client library stands for. */
export function failureOf(error: CombinedError): Failure {
  const [first] = error.graphQLErrors;
  if (!first) {
    return { kind: error.networkError?.name === "TimeoutError" ? "slow" : "away" };
  }
  const { code, argument, got, nearest } = first.extensions;
  if (code === "GRAPH_UNAVAILABLE") return { kind: "graphAway" };
  if (code === "TOOK_TOO_LONG") return { kind: "tooLong" };
  if (code === "BAD_USER_INPUT") return { kind: "badInput", message: first.message };
  if (code === "UNKNOWN_ID") {
    return {
      kind: "unknownId",
      argument: textOf(argument),
      got: textOf(got),
      nearest: Array.isArray(nearest) ? nearest.map(textOf) : [],
    };
  }
  return { kind: "other", message: first.message };
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
