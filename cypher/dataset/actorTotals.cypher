// How many actors there are, and how many of them have no known place or no stated or inferred tie.
// @return actorCount int
// @return placeUnknown int
// @return withoutTies int
MATCH (a:Actor)
WITH
  count(a) AS actorCount,
  sum(
    CASE
      WHEN EXISTS { (a)-[:LOCATED_IN]->(:Region) } THEN 0
      ELSE 1
    END) AS placeUnknown,
  sum(
    CASE
      WHEN
        EXISTS {
          MATCH (a)-[t]-(:Actor)
          WHERE t.basis <> "INTENDED"
        }
        THEN 0
      ELSE 1
    END) AS withoutTies
RETURN actorCount, placeUnknown, withoutTies
