// Adds facts about nodes with the label NODE_LABEL (Actor or Region), each citing its source.
// @param rows { source: string, node: { id: string, subject: string, property: string, value: string, unit: string?, asOf: string?, qualifier: string?, locator: string, rowHash: string, loadId: string? } }[]
UNWIND $rows AS row
MATCH (n:NODE_LABEL {id: row.node.subject})
MATCH (s:Source {id: row.source})
CREATE (n)-[h:HAS_FACT]->(f:Fact {id: row.node.id})-[c:CITES]->(s)
SET f = row.node, h.rowHash = row.node.rowHash, c.rowHash = row.node.rowHash
