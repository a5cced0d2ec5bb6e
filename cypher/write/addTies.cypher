// Adds ties of the type TIE_TYPE, which the loader fills from the closed list.
// @param rows { id: string, from: string, to: string, basis: Basis, evidence: string[], bases: Basis[], starts: string[], ends: string[], rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE
  (a)-
    [:TIE_TYPE {
        id: row.id,
        basis: row.basis,
        evidence: row.evidence,
        bases: row.bases,
        starts: row.starts,
        ends: row.ends,
        rowHash: row.rowHash,
        loadId: $loadId
      }]->
  (b)
