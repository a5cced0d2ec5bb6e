// The rows that relationships leaving nodes with the label NODE_LABEL were written from.
// @param ids string[]
// @return type string
// @return id string
// @return rowHash string
UNWIND $ids AS wanted
MATCH (n:NODE_LABEL {id: wanted})-[t]->()
WHERE t.id IS NOT NULL AND t.rowHash IS NOT NULL
RETURN type(t) AS type, t.id AS id, t.rowHash AS rowHash
ORDER BY type, id
