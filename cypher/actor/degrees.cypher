// To how many actors each actor is tied under a filter without a period: its degree. Programmes are left out unless they are asked for or named; an actor without such a tie gives no row.
// @param ids string[]
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param programmes bool
// @param named string[]
// @return id string
// @return degree int
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
  (m:Actor)
WHERE
  t.basis IN $bases AND
  ($programmes OR NOT m.isProgramme OR m.id IN $named) AND
  ($allTypes OR type(t) IN $types)
RETURN a.id AS id, count(DISTINCT m) AS degree
ORDER BY id
