// The source that each piece of evidence cites, and the role that it states.
// @param ids string[]
// @return id string
// @return role string
// @return source string
UNWIND $ids AS wanted
MATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)
RETURN wanted AS id, e.role AS role, s.id AS source
ORDER BY id
