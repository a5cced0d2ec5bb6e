// The labels and relationship types of what the loader did not write, at most five of each.
// @return name string
MATCH (n)
WHERE n.rowHash IS NULL
UNWIND labels(n) AS name
RETURN DISTINCT name AS name
ORDER BY name
LIMIT 5
