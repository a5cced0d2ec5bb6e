// How many actors have some kinds, themes and part of a name; no theme means any.
// @param kinds ActorKind[]
// @param text string
// @param themes string[]
// @return count int
MATCH (a:Actor)
WHERE
  a.kind IN $kinds AND
  a.searchText CONTAINS $text AND
  (size($themes) = 0 OR
    EXISTS {
      MATCH (a)-[:HAS_THEME]->(theme:Theme)
      WHERE theme.id IN $themes
    })
RETURN count(a) AS count
