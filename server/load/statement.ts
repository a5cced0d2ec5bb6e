import type { Query, Statement, Value } from "../graph/engine.ts";

/** A query of `cypher/write` with its parameters, as a step of a transaction. */
export function statement<Params extends { readonly [name: string]: Value }>(
  query: Query<Params, unknown>,
  params: Params,
): Statement {
  return { name: query.name, text: query.text, params };
}

/** Words that stand in `cypher/write` where the dialect takes no parameter. */
type Placeholder = "TIE_TYPE" | "ACTOR_KIND" | "NODE_LABEL";

/** The query with a placeholder replaced; `word` comes from a closed list, never from data. */
export function filled<Params, Row>(
  query: Query<Params, Row>,
  placeholder: Placeholder,
  word: string,
): Query<Params, Row> {
  if (!/^[A-Za-z_]+$/.test(word)) {
    throw new TypeError(`${query.name}: wanted a label or type for ${placeholder}, got ${word}`);
  }
  return { ...query, text: query.text.replaceAll(placeholder, word) };
}
