// How many ties there are in the whole graph, and how many of them carry no date.
// @param types TieType[]
// @param allTypes bool
// @param bases Basis[]
// @param dated bool
// @param undated bool
// @param since string
// @param until string
// @return count int
// @return withoutDate int
MATCH
  ()-
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
  ()
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
  count(t) AS count,
  sum(
    CASE
      WHEN all(start IN t.starts WHERE start = "") THEN 1
      ELSE 0
    END) AS withoutDate
