// Ids of actors from one on, which ties may start at.
// @param from string
// @param limit int
// @return id string
MATCH (a:Actor)
WHERE a.id >= $from
RETURN a.id AS id
ORDER BY id
LIMIT $limit
