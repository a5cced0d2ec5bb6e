// What sources state of actors and regions, facts after an id, so many of each source.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
// @return subject string
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Source {id: owner})<-[:CITES]-(f:Fact)
  WHERE f.id > $after
  RETURN f.id AS id, f.subject AS subject
  ORDER BY id
  LIMIT $limit
}
RETURN owner, id, subject
ORDER BY owner, id
