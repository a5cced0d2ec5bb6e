// Regions by level.
// @return level RegionLevel
// @return count int
MATCH (r:Region)
RETURN r.level AS level, count(r) AS count
ORDER BY level
