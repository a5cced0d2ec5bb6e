// Adds regions to their parents.
// @param rows { id: string, region: string, parent: string, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MATCH (r:Region {id: row.region})
MATCH (p:Region {id: row.parent})
CREATE (r)-[:WITHIN {id: row.id, rowHash: row.rowHash, loadId: $loadId}]->(p)
