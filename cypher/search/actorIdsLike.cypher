// Ids of actors that share most pieces with an id, those of a like length first.
// @param pieces string[]
// @param length int
// @param limit int
// @return id string
// @return shared int
MATCH (n:Actor)
WITH n.id AS id, size([piece IN $pieces WHERE n.id CONTAINS piece]) AS shared
WHERE shared > 0
RETURN id, shared
ORDER BY shared DESC, abs(size(id) - $length), id
LIMIT $limit
