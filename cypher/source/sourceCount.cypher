// How many sources there are.
// @return count int
MATCH (s:Source)
RETURN count(s) AS count
