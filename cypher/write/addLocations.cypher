// Adds places of actors.
// @param rows { id: string, actor: string, region: string, basis: Basis, role: string, evidence: string[], rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (r:Region {id: row.region})
CREATE
  (a)-
    [:LOCATED_IN {
        id: row.id,
        basis: row.basis,
        role: row.role,
        evidence: row.evidence,
        rowHash: row.rowHash,
        loadId: $loadId
      }]->
  (r)
