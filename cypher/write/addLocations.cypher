// Adds places of actors.
// @param rows { actor: string, region: string, location: { id: string, basis: Basis, role: string, evidence: string[], rowHash: string, loadId: string? } }[]
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (r:Region {id: row.region})
CREATE (a)-[l:LOCATED_IN]->(r)
SET l = row.location
