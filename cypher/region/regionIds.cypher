// Ids of all regions of some levels.
// @param levels RegionLevel[]
// @return id string
MATCH (r:Region)
WHERE r.level IN $levels
RETURN r.id AS id
ORDER BY id
