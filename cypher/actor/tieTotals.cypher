// How many ties each actor has under a filter without a period; an actor without such a tie gives no row.
// @param ids string[]
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @return id string
// @return ties int
UNWIND $ids AS wanted
MATCH
  (a:Actor {id: wanted})-
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
RETURN a.id AS id, count(t) AS ties
ORDER BY id
