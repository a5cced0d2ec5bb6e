// A region and all regions below it, by id.
// @param id string
// @return id string
MATCH (:Region {id: $id})<-[:WITHIN*0..6]-(r:Region)
RETURN DISTINCT r.id AS id
ORDER BY id
