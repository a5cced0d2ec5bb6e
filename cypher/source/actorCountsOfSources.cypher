// How many actors name sources as describing them.
// @param ids string[]
// @return owner string
// @return count int
MATCH (a:Actor)
WHERE any(source IN a.sources WHERE source IN $ids)
UNWIND a.sources AS owner
WITH DISTINCT owner, a.id AS id
WHERE owner IN $ids
RETURN owner, count(id) AS count
ORDER BY owner
