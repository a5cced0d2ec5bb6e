// Who works on themes, those after an id, so many of each theme.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
UNWIND $ids AS owner
CALL (owner) {
  MATCH (:Theme {id: owner})<-[:HAS_THEME]-(a:Actor)
  WHERE a.id > $after
  WITH DISTINCT a.id AS id
  RETURN id
  ORDER BY id
  LIMIT $limit
}
RETURN owner, id
ORDER BY owner, id
