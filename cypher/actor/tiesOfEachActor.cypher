// The ties of actors, those after an id, so many of each actor.
// @param ids string[]
// @param after string
// @param limit int
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param dated bool
// @param undated bool
// @param since string
// @param until string
// @return owner string
// @return id string
// @return type TieType
// @return from string
// @return to string
// @return basis Basis
// @return evidence string[]
// @return bases Basis[]
// @return starts string[]
// @return ends string[]
UNWIND $ids AS owner
CALL (owner) {
  MATCH (a:Actor {id: owner})-[t]-(b:Actor)
  WHERE
    t.id > $after AND
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
    startNode(t).id AS from,
    endNode(t).id AS to,
    t.basis AS basis,
    t.evidence AS evidence,
    t.bases AS bases,
    t.starts AS starts,
    t.ends AS ends
  ORDER BY id
  LIMIT $limit
}
RETURN owner, id, type, from, to, basis, evidence, bases, starts, ends
ORDER BY owner, id
