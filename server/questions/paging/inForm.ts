import type { Connection } from "./connection.ts";

/** The same page with each row in another form. */
export function inForm<Row, Form>(
  page: Connection<Row>,
  formOf: (row: Row) => Form,
): Connection<Form> {
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: formOf(node) }));
  return { ...page, edges, nodes: edges.map(({ node }) => node) };
}
