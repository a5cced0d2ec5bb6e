// Which sources speak of an actor's ties of one type, of how many, and as of when, in any order.
// @param actor string
// @param type TieType
// @param outward bool
// @param inward bool
// @return source string
// @return tieCount int
// @return dates string[]
MATCH (a:Actor {id: $actor})-[t]-(:Actor)
WHERE
  type(t) = $type AND
  (($outward AND startNode(t).id = $actor) OR
    ($inward AND endNode(t).id = $actor))
UNWIND t.evidence AS wanted
MATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)
RETURN
  s.id AS source,
  count(DISTINCT t.id) AS tieCount,
  collect(DISTINCT e.asOf) AS dates
ORDER BY source
