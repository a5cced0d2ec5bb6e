// How many actors in some regions or below have some kinds, themes and part of a name.
// @param regions string[]
// @param kinds ActorKind[]
// @param text string
// @param themes string[]
// @return count int
UNWIND $regions AS region
MATCH
  (:Region {id: region})<-[:WITHIN*0..6]-(place:Region)<-[:LOCATED_IN]-(a:Actor)
WHERE
  a.kind IN $kinds AND
  a.searchText CONTAINS $text AND
  (size($themes) = 0 OR
    EXISTS {
      MATCH (a)-[:HAS_THEME]->(theme:Theme)
      WHERE theme.id IN $themes
    })
RETURN count(DISTINCT a.id) AS count
