// Ids of the actors that work on a theme, those with most ties under a filter without a period first, then by id.
// @param id string
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param limit int
// @return id string
// @return ties int
MATCH (:Theme {id: $id})<-[:HAS_THEME]-(a:Actor)
WITH DISTINCT a
WITH
  a.id AS id,
  COUNT {
  (a)-
    [t:MEMBER_OF
      |STEERS
      |INITIATED
      |HOSTS
      |SUPPORTS
      |FUNDS
      |COLLABORATES_WITH
      |ENGAGED_WITH
      |ATTENDED
      |SPUN_OUT_OF
      |PART_OF
      |ADMITTED_TO]-
  (:Actor)
  WHERE t.basis IN $bases AND ($allTypes OR type(t) IN $types)
  } AS ties
RETURN id, ties
ORDER BY ties DESC, id
LIMIT $limit
