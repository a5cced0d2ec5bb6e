// What sources say of pairs of names, those after an id, so many of each source.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
// @return a string
// @return b string
// @return bName string
// @return verdict IdentityVerdict
// @return claim string
MATCH (i:Identity)
WHERE i.source IN $ids AND i.id > $after
WITH i.source AS owner, i.id AS id
ORDER BY owner, id
WITH owner, collect(id) AS every
UNWIND every[0..$limit] AS wanted
MATCH (i:Identity {id: wanted})
RETURN
  owner,
  i.id AS id,
  i.a AS a,
  i.b AS b,
  i.bName AS bName,
  i.verdict AS verdict,
  i.claim AS claim
ORDER BY owner, id
