// The sources that say something about an actor of the regions of a level: how many, and the newest date.
// @param level RegionLevel
// @return region string
// @return sourceCount int
// @return newestSource string?
MATCH
  (r:Region {level: $level})<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)
UNWIND a.sources AS source
WITH DISTINCT r.id AS region, source
MATCH (s:Source {id: source})
RETURN region, count(s) AS sourceCount, max(s.date) AS newestSource
ORDER BY region
