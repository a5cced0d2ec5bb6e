// The themes that actors work on, by id; an actor without any on record gives no row.
// @param ids string[]
// @return id string
// @return themes string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[:HAS_THEME]->(t:Theme)
WITH DISTINCT a.id AS id, t.id AS theme
ORDER BY id, theme
RETURN id, collect(theme) AS themes
ORDER BY id
