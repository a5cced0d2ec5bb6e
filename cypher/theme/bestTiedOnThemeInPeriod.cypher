// Ids of the actors that work on a theme, those with most ties under a filter with a period first, then by id.
// @param id string
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param undated bool
// @param since string
// @param until string
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
  WHERE
    t.basis IN $bases AND
    ($allTypes OR type(t) IN $types) AND
    (($undated AND all(start IN t.starts WHERE start = "")) OR
      any(
        i IN range(0, size(t.starts) - 1)
        WHERE
          t.bases[i] IN $bases AND
          t.starts[i] <> "" AND
          t.starts[i] <= $until AND
          t.ends[i] >= $since
      ))
  } AS ties
RETURN id, ties
ORDER BY ties DESC, id
LIMIT $limit
