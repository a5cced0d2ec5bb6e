// The regions that actors are located in, without those above, each with its role; an actor without a known place gives no row.
// @param ids string[]
// @return id string
// @return regions string[]
// @return roles string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[l:LOCATED_IN]->(r:Region)
WITH a.id AS id, r.id AS region, l.role AS role
ORDER BY id, region
RETURN id, collect(region) AS regions, collect(role) AS roles
ORDER BY id
