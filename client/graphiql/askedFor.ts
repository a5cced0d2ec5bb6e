/** The query that an address brings along. */
export interface AskedFor {
  readonly query: string;
  readonly variables: string;
}

/** What `?query=…&variables=…` asks for, variables laid out for reading; null without a query. */
export function askedFor(address: string): AskedFor | null {
  const parameters = new URL(address).searchParams;
  const query = parameters.get("query");
  if (!query) return null;
  return { query, variables: readable(parameters.get("variables") ?? "") };
}

function readable(json: string): string {
  try {
    return json ? JSON.stringify(JSON.parse(json), null, 2) : "";
  } catch {
    return json;
  }
}
