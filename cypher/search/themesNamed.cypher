// Themes whose folded names hold a text: best rank first, then the more actors, then id.
// @param text string
// @param whole string
// @param start string
// @param word string
// @param limit int
// @return id string
// @return degree int
MATCH (n:Theme)
WHERE n.searchText CONTAINS $text
WITH
  n.id AS id,
  CASE
    WHEN n.searchText CONTAINS $whole THEN 0
    WHEN n.searchText CONTAINS $start THEN 1
    WHEN n.searchText CONTAINS $word THEN 2
    ELSE 3
  END AS rank
ORDER BY rank, id
LIMIT 1000
MATCH (n:Theme {id: id})
WITH id, rank, COUNT { (n)<-[:HAS_THEME]-(:Actor) } AS degree
RETURN id, degree
ORDER BY rank, degree DESC, id
LIMIT $limit
