// The ids of the actors located in a region or below it, by id; one row.
// @param id string
// @return actors string[]
MATCH (:Region {id: $id})<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)
WITH DISTINCT a.id AS id
ORDER BY id
RETURN collect(id) AS actors
