// The themes that actors work on; an actor without any on record gives no row.
// @param ids string[]
// @return id string
// @return themes string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[:HAS_THEME]->(t:Theme)
RETURN a.id AS id, collect(DISTINCT t.id) AS themes
ORDER BY id
