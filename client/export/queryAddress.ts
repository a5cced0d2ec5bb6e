import { type AnyVariables, stringifyDocument, type TypedDocumentNode } from "urql";

/** A question to the API as it is asked: the query, and what fills it. */
export interface AskedQuery {
  /** GraphQL, laid out for reading. */
  readonly query: string;
  /** JSON. */
  readonly variables: string;
}

/** Characters from which on servers and browsers may refuse an address; Node takes 16 kB with all headers. */
const LONGEST = 6_000;

/** A question as text, exactly as it is sent. */
export function askedQuery<Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): AskedQuery {
  return { query: stringifyDocument(document), variables: JSON.stringify(variables ?? {}) };
}

/** The address of GraphiQL, filled in with a question; null where it would be too long to be opened. */
export function queryAddress({ query, variables }: AskedQuery): string | null {
  const address = `/graphiql?${new URLSearchParams({ query, variables })}`;
  return address.length > LONGEST ? null : address;
}
