// All ties from some actors to any of others, plans included.
// @param from string[]
// @param among string[]
// @return id string
// @return type TieType
// @return from string
// @return to string
// @return basis Basis
// @return evidence string[]
// @return bases Basis[]
// @return starts string[]
// @return ends string[]
UNWIND $from AS wanted
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
      |ADMITTED_TO]->
  (b:Actor)
WHERE b.id IN $among
RETURN
  t.id AS id,
  type(t) AS type,
  a.id AS from,
  b.id AS to,
  t.basis AS basis,
  t.evidence AS evidence,
  t.bases AS bases,
  t.starts AS starts,
  t.ends AS ends
ORDER BY id
