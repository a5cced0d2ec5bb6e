// Whom one actor is tied to under a filter without a period, out of it or into it, by basis; a neighbour comes once for each basis, in any order.
// @param id string
// @param outgoing bool
// @param incoming bool
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @return basis Basis
// @return others string[]
MATCH
  (a:Actor {id: $id})-
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
  (b:Actor)
WHERE
  t.basis IN $bases AND
  ($allTypes OR type(t) IN $types) AND
  (($outgoing AND startNode(t).id = $id) OR ($incoming AND endNode(t).id = $id))
RETURN t.basis AS basis, collect(DISTINCT b.id) AS others
ORDER BY basis
