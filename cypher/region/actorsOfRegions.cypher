// Who is located in regions or below, those after an id, so many of each region.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
UNWIND $ids AS owner
CALL (owner) {
  MATCH
    (:Region {id: owner})<-[:WITHIN*0..6]-
    (place:Region)<-[:LOCATED_IN]-
    (a:Actor)
  WHERE a.id > $after
  WITH DISTINCT a.id AS id
  RETURN id
  ORDER BY id
  LIMIT $limit
}
RETURN owner, id
ORDER BY owner, id
