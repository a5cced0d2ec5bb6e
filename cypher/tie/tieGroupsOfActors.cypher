// All ties of some actors, plans included, by basis. A tie comes once for each of its ends among the ids, in any order.
// @param ids string[]
// @return basis Basis
// @return ties string[]
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
WITH t.id AS id, t.basis AS basis
RETURN basis, collect(id) AS ties
ORDER BY basis
