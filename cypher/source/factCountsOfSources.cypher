// How many facts rest on sources.
// @param ids string[]
// @return owner string
// @return count int
UNWIND $ids AS owner
MATCH (:Source {id: owner})<-[:CITES]-(f:Fact)
RETURN owner, count(f) AS count
ORDER BY owner
