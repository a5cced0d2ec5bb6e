// How often sources say that an actor works on a theme.
// @param ids string[]
// @return owner string
// @return count int
MATCH (:Actor)-[h:HAS_THEME]->(:Theme)
WHERE h.source IN $ids
RETURN h.source AS owner, count(h) AS count
ORDER BY owner
