// Ids of the actors that name sources as describing them, those after an id, so many of each source.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
MATCH (a:Actor)
WHERE a.id > $after AND any(source IN a.sources WHERE source IN $ids)
UNWIND a.sources AS owner
WITH DISTINCT owner, a.id AS id
WHERE owner IN $ids
ORDER BY owner, id
WITH owner, collect(id) AS every
UNWIND every[0..$limit] AS id
RETURN owner, id
ORDER BY owner, id
