// Which of some actors are in some regions or below and have some kinds, themes and part of a name.
// @param ids string[]
// @param regions string[]
// @param kinds ActorKind[]
// @param text string
// @param themes string[]
// @return id string
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})
WHERE
  a.kind IN $kinds AND
  a.searchText CONTAINS $text AND
  (size($themes) = 0 OR
    EXISTS {
      MATCH (a)-[:HAS_THEME]->(theme:Theme)
      WHERE theme.id IN $themes
    }) AND
  (size($regions) = 0 OR
    EXISTS {
      MATCH (a)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..6]->(r:Region)
      WHERE r.id IN $regions
    })
WITH DISTINCT a.id AS id
RETURN id
ORDER BY id
