// Ids of actors in some regions or below, of some kinds, themes and part of a name, those after an id.
// @param regions string[]
// @param kinds ActorKind[]
// @param text string
// @param themes string[]
// @param after string
// @param limit int
// @return id string
UNWIND $regions AS region
MATCH
  (:Region {id: region})<-[:WITHIN*0..6]-(place:Region)<-[:LOCATED_IN]-(a:Actor)
WHERE
  a.id > $after AND
  a.kind IN $kinds AND
  a.searchText CONTAINS $text AND
  (size($themes) = 0 OR
    EXISTS {
      MATCH (a)-[:HAS_THEME]->(theme:Theme)
      WHERE theme.id IN $themes
    })
WITH DISTINCT a.id AS id
RETURN id
ORDER BY id
LIMIT $limit
