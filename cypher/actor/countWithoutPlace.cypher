// How many actors have no known place.
// @return count int
MATCH (a:Actor)
WITH count(a) AS everybody
OPTIONAL MATCH (:Region)<-[:LOCATED_IN]-(b:Actor)
WITH everybody, count(DISTINCT b) AS located
RETURN everybody - located AS count
