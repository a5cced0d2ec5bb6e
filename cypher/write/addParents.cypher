// Adds regions to their parents.
// @param rows { region: string, parent: string, within: { id: string, rowHash: string, loadId: string? } }[]
UNWIND $rows AS row
MATCH (r:Region {id: row.region})
MATCH (p:Region {id: row.parent})
CREATE (r)-[w:WITHIN]->(p)
SET w = row.within
