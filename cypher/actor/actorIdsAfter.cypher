// Ids of all actors, those after an id.
// @param after string
// @param limit int
// @return id string
MATCH (a:Actor)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY id
LIMIT $limit
