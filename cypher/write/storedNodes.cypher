// The rows that nodes with the label NODE_LABEL were written from, after an id, by id.
// @param after string
// @param limit int
// @return id string
// @return rowHash string
MATCH (n:NODE_LABEL)
WHERE n.id > $after AND n.rowHash IS NOT NULL
RETURN n.id AS id, n.rowHash AS rowHash
ORDER BY id
LIMIT $limit
