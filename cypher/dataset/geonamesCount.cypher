// How many regions have their coordinates from GeoNames.
// @return count int
MATCH (r:Region)
WHERE "geonames" IN r.sources
RETURN count(r) AS count
