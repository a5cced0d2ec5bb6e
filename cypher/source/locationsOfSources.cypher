// Ids of the places of actors that rest on sources, those after an id, so many of each source.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Source {id: owner})<-[:CITES]-(e:Evidence)
  WHERE e.about > $after AND e.about CONTAINS "~LOCATED_IN~"
  WITH DISTINCT e.about AS id
  RETURN id
  ORDER BY id
  LIMIT $limit
}
RETURN owner, id
ORDER BY owner, id
