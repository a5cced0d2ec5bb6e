// Ids of sources, those after an id.
// @param after string
// @param limit int
// @return id string
MATCH (s:Source)
WHERE s.id > $after
RETURN s.id AS id
ORDER BY id
LIMIT $limit
