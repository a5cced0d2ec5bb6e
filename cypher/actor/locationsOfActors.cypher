// Where actors are, by actor.
// @param ids string[]
// @return id string
// @return actor string
// @return region string
// @return role string
// @return basis Basis
// @return evidence string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[l:LOCATED_IN]->(r:Region)
RETURN l.id AS id, a.id AS actor, r.id AS region, l.role AS role, l.basis AS basis, l.evidence AS evidence
ORDER BY id
