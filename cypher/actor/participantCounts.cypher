// How many take part in clusters; plans do not count.
// @param ids string[]
// @return owner string
// @return count int
UNWIND $ids AS owner
MATCH (c:Actor {id: owner})<-[t:MEMBER_OF|STEERS|INITIATED|HOSTS]-(a:Actor)
WHERE t.basis <> "INTENDED"
RETURN owner, count(DISTINCT a.id) AS count
ORDER BY owner
