// Adds evidence, each citing its source.
// @param rows { source: string, node: { id: string, about: string, claim: string, locator: string, basis: Basis, role: string, since: string?, until: string?, asOf: string?, rowHash: string, loadId: string? } }[]
UNWIND $rows AS row
MATCH (s:Source {id: row.source})
CREATE (e:Evidence {id: row.node.id})-[c:CITES]->(s)
SET e = row.node, c.rowHash = row.node.rowHash
