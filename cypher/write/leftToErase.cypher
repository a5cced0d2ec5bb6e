// How many nodes that the loader wrote are left: all, or those of one load.
// @param loadId string?
// @return nodes int
MATCH (n)
WHERE n.rowHash IS NOT NULL AND ($loadId IS NULL OR n.loadId = $loadId)
RETURN count(n) AS nodes
