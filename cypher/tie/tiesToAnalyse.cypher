// All ties that start at some actors, plans included.
// @param ids string[]
// @return from string
// @return type TieType
// @return to string
// @return basis Basis
// @return evidence string[]
// @return bases Basis[]
// @return starts string[]
// @return ends string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[t]->(b:Actor)
RETURN
  wanted AS from,
  type(t) AS type,
  b.id AS to,
  t.basis AS basis,
  t.evidence AS evidence,
  t.bases AS bases,
  t.starts AS starts,
  t.ends AS ends
ORDER BY from, to, type
