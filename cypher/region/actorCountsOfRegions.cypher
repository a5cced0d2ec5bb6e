// How many actors are located in regions or below.
// @param ids string[]
// @return owner string
// @return count int
UNWIND $ids AS owner
MATCH
  (:Region {id: owner})<-[:WITHIN*0..6]-(place:Region)<-[:LOCATED_IN]-(a:Actor)
RETURN owner, count(DISTINCT a.id) AS count
ORDER BY owner
