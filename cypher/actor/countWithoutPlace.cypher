// How many actors have no known place.
// @return count int
MATCH (a:Actor)
WHERE NOT EXISTS { (a)-[:LOCATED_IN]->(:Region) }
RETURN count(a) AS count
