// All ties of some actors, plans included, by basis and by how they stand to a period. A tie comes once for each of its ends among the ids, in any order.
// @param ids string[]
// @param bases Basis[]
// @param since string
// @param until string
// @return basis Basis
// @return undated bool
// @return inPeriod bool
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
WITH
  t.id AS id,
  t.basis AS basis,
  all(start IN t.starts WHERE start = "") AS undated,
  any(
    i IN range(0, size(t.starts) - 1)
    WHERE
      t.bases[i] IN $bases AND
      t.starts[i] <> "" AND
      t.starts[i] <= $until AND
      t.ends[i] >= $since
  ) AS inPeriod
RETURN basis, undated, inPeriod, collect(id) AS ties
ORDER BY basis, undated, inPeriod
