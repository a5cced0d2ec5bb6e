// Actors by kind.
// @return kind ActorKind
// @return count int
MATCH (a:Actor)
RETURN a.kind AS kind, count(a) AS count
ORDER BY kind
