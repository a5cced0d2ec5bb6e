// How many ties actors have, by type and direction, and how many of them carry no date.
// @param ids string[]
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param dated bool
// @param undated bool
// @param since string
// @param until string
// @return owner string
// @return type TieType
// @return out bool
// @return count int
// @return withoutDate int
UNWIND $ids AS owner
MATCH (a:Actor {id: owner})-[t]-(b:Actor)
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
RETURN
  owner,
  type(t) AS type,
  startNode(t).id = owner AS out,
  count(t) AS count,
  sum(
    CASE
      WHEN all(start IN t.starts WHERE start = "") THEN 1
      ELSE 0
    END) AS withoutDate
ORDER BY owner, type, out
