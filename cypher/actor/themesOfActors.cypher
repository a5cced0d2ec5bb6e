// What actors work on, one row for each theme and source.
// @param ids string[]
// @return owner string
// @return id string
// @return theme string
// @return source string
// @return locator string
UNWIND $ids AS owner
MATCH (a:Actor {id: owner})-[h:HAS_THEME]->(t:Theme)
RETURN
  owner,
  h.id AS id,
  t.id AS theme,
  h.source AS source,
  h.locator AS locator
ORDER BY owner, theme, id
