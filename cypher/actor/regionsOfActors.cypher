// The regions that actors are in, those above their places included, in any order; an actor without a known place gives no row.
// @param ids string[]
// @return id string
// @return regions string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[:LOCATED_IN]->(:Region)-[:WITHIN*0..6]->(r:Region)
RETURN a.id AS id, collect(DISTINCT r.id) AS regions
ORDER BY id
