// Who takes part in clusters, those after an id, so many of each cluster; plans do not count.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
UNWIND $ids AS owner
CALL (owner) {
  MATCH (c:Actor {id: owner})<-[t:MEMBER_OF|STEERS|INITIATED|HOSTS]-(a:Actor)
  WHERE a.id > $after AND t.basis <> "INTENDED"
  WITH DISTINCT a.id AS id
  RETURN id
  ORDER BY id
  LIMIT $limit
}
RETURN owner, id
ORDER BY owner, id
