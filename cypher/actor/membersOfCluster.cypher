// The ids of the actors that take part in a cluster, plans left out, by id; one row.
// @param id string
// @return actors string[]
MATCH (:Actor {id: $id})<-[t:MEMBER_OF|STEERS|INITIATED|HOSTS]-(a:Actor)
WHERE t.basis <> "INTENDED"
WITH DISTINCT a.id AS id
ORDER BY id
RETURN collect(id) AS actors
