// The regions right below others.
// @param ids string[]
// @return owner string
// @return id string
UNWIND $ids AS owner
MATCH (:Region {id: owner})<-[:WITHIN]-(r:Region)
RETURN owner, r.id AS id
ORDER BY owner, id
