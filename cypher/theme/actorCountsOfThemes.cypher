// How many actors work on themes.
// @param ids string[]
// @return owner string
// @return count int
UNWIND $ids AS owner
MATCH (:Theme {id: owner})<-[:HAS_THEME]-(a:Actor)
RETURN owner, count(DISTINCT a.id) AS count
ORDER BY owner
