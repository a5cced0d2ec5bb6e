// An actor's ties of one type of which some of the sources speak, those after an id; the sources in any order.
// @param actor string
// @param type TieType
// @param outward bool
// @param inward bool
// @param sources string[]
// @param after string
// @param limit int
// @return id string
// @return undated bool
// @return sources string[]
MATCH (a:Actor {id: $actor})-[t]-(:Actor)
WHERE
  t.id > $after AND
  type(t) = $type AND
  (($outward AND startNode(t).id = $actor) OR
    ($inward AND endNode(t).id = $actor))
UNWIND t.evidence AS wanted
MATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)
WHERE s.id IN $sources
RETURN
  t.id AS id,
  all(start IN t.starts WHERE start = "") AS undated,
  collect(DISTINCT s.id) AS sources
ORDER BY id
LIMIT $limit
