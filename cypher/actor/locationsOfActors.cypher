// Where actors are, by actor.
// @param ids string[]
// @return id string
// @return owner string
// @return region string
// @return role string
// @return basis Basis
// @return evidence string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[l:LOCATED_IN]->(r:Region)
RETURN
  l.id AS id,
  a.id AS owner,
  r.id AS region,
  l.role AS role,
  l.basis AS basis,
  l.evidence AS evidence
ORDER BY id
