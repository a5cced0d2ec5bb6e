// What sources say that actors work on, those after an id, so many of each source.
// @param ids string[]
// @param after string
// @param limit int
// @return owner string
// @return id string
// @return actor string
MATCH (a:Actor)-[h:HAS_THEME]->(:Theme)
WHERE h.source IN $ids AND h.id > $after
WITH h.source AS owner, h.id AS id, a.id AS actor
ORDER BY owner, id
WITH owner, collect({id: id, actor: actor}) AS every
UNWIND every[0..$limit] AS each
RETURN owner, each.id AS id, each.actor AS actor
ORDER BY owner, id
