// Ids of actors of some kinds, themes and part of a name, those after an id; no theme means any.
// @param kinds ActorKind[]
// @param text string
// @param themes string[]
// @param after string
// @param limit int
// @return id string
MATCH (a:Actor)
WHERE
  a.id > $after AND
  a.kind IN $kinds AND
  a.searchText CONTAINS $text AND
  (size($themes) = 0 OR
    EXISTS {
      MATCH (a)-[:HAS_THEME]->(theme:Theme)
      WHERE theme.id IN $themes
    })
RETURN a.id AS id
ORDER BY id
LIMIT $limit
