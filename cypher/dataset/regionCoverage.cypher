// How much was read about the regions of a level: actors, those without a stated or inferred tie, and sources.
// @param level RegionLevel
// @return region string
// @return actorCount int
// @return withoutTies int
MATCH (r:Region {level: $level})
OPTIONAL MATCH (r)<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)
WITH DISTINCT r.id AS region, a
RETURN
  region,
  count(a) AS actorCount,
  sum(
    CASE
      WHEN
        a IS NULL OR
        EXISTS {
          MATCH (a)-[t]-(:Actor)
          WHERE t.basis <> "INTENDED"
        }
        THEN 0
      ELSE 1
    END) AS withoutTies
ORDER BY region
