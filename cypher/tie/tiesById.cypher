// Ties by both ends and id; unknown ones give no row.
// @param ties { from: string, to: string, id: string }[]
// @return id string
// @return type TieType
// @return from string
// @return to string
// @return basis Basis
// @return evidence string[]
// @return bases Basis[]
// @return starts string[]
// @return ends string[]
UNWIND $ties AS wanted
MATCH (a:Actor {id: wanted.from})-[t]->(b:Actor {id: wanted.to})
WHERE t.id = wanted.id
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
