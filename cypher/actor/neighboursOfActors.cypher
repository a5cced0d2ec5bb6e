// Whom actors are tied to under a filter without a period, each neighbour once, in any order. Programmes are left out unless they are asked for or named; an actor without such a tie gives no row.
// @param ids string[]
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param programmes bool
// @param named string[]
// @return id string
// @return others string[]
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
RETURN a.id AS id, collect(DISTINCT m.id) AS others
ORDER BY id
