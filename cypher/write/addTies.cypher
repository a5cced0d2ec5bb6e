// Adds ties of the type TIE_TYPE, which the loader fills from the closed list.
// @param rows { from: string, to: string, tie: { id: string, basis: Basis, evidence: string[], bases: Basis[], starts: string[], ends: string[], rowHash: string, loadId: string? } }[]
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[t:TIE_TYPE]->(b)
SET t = row.tie
