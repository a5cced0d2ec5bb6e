// Ties that start at some actors, by the actor they start at, then id; those after a tie.
// @param ids string[]
// @param from string
// @param after string
// @param limit int
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param dated bool
// @param undated bool
// @param since string
// @param until string
// @return id string
// @return type TieType
// @return from string
// @return to string
// @return basis Basis
// @return evidence string[]
// @return bases Basis[]
// @return starts string[]
// @return ends string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})-[t]->(b:Actor)
WHERE
  (wanted > $from OR t.id > $after) AND
  t.basis IN $bases AND
  ($allTypes OR type(t) IN $types) AND
  (NOT $dated OR
    ($undated AND all(start IN t.starts WHERE start = "")) OR
    any(
      i IN range(0, size(t.starts) - 1)
      WHERE
        t.starts[i] <> "" AND
        t.starts[i] <= $until AND
        t.ends[i] >= $since AND
        t.bases[i] IN $bases
    ))
RETURN
  t.id AS id,
  type(t) AS type,
  wanted AS from,
  b.id AS to,
  t.basis AS basis,
  t.evidence AS evidence,
  t.bases AS bases,
  t.starts AS starts,
  t.ends AS ends
ORDER BY from, id
LIMIT $limit
