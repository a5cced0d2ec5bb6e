// The ties of one actor: strongest basis first, then the better tied neighbour, then id.
// @param id string
// @param limit int
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param dated bool
// @param undated bool
// @param since string
// @param until string
// @return id string
// @return basis Basis
// @return degree int
MATCH (a:Actor {id: $id})-[t]-(b:Actor)
WHERE
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
WITH t.id AS id, t.basis AS basis, COUNT { (b)--(:Actor) } AS degree
RETURN id, basis, degree
ORDER BY
CASE basis
  WHEN "STATED" THEN 0
  WHEN "INFERRED" THEN 1
  ELSE 2
END, degree DESC, id
LIMIT $limit
