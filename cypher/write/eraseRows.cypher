// Removes nodes that the loader wrote, and what hangs on them: all, or those of one load.
// @param loadId string?
// @param limit int
MATCH (n)
WHERE n.rowHash IS NOT NULL AND ($loadId IS NULL OR n.loadId = $loadId)
WITH n
LIMIT $limit
DETACH DELETE n
