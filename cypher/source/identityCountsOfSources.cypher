// Of how many pairs of names sources say something.
// @param ids string[]
// @return owner string
// @return count int
MATCH (i:Identity)
WHERE i.source IN $ids
RETURN i.source AS owner, count(i) AS count
ORDER BY owner
