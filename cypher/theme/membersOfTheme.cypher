// The ids of the actors that work on a theme, by id; one row.
// @param id string
// @return actors string[]
MATCH (:Theme {id: $id})<-[:HAS_THEME]-(a:Actor)
WITH DISTINCT a.id AS id
ORDER BY id
RETURN collect(id) AS actors
