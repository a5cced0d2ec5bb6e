// Evidence by id, with the source it cites.
// @param ids string[]
// @return id string
// @return claim string
// @return locator string
// @return basis Basis
// @return role string
// @return since string?
// @return until string?
// @return asOf string?
// @return source string
UNWIND $ids AS wanted
MATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)
RETURN
  e.id AS id,
  e.claim AS claim,
  e.locator AS locator,
  e.basis AS basis,
  e.role AS role,
  e.since AS since,
  e.until AS until,
  e.asOf AS asOf,
  s.id AS source
ORDER BY id
