// Adds evidence, each citing its source.
// @param rows { id: string, about: string, source: string, claim: string, locator: string, basis: Basis, role: string, since: string?, until: string?, asOf: string?, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MATCH (s:Source {id: row.source})
CREATE
  (e:Evidence
    {
      id: row.id,
      about: row.about,
      claim: row.claim,
      locator: row.locator,
      basis: row.basis,
      role: row.role,
      since: row.since,
      until: row.until,
      asOf: row.asOf,
      rowHash: row.rowHash,
      loadId: $loadId
    })
CREATE (e)-[:CITES {rowHash: row.rowHash}]->(s)
