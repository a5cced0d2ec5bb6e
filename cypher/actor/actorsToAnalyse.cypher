// What analyses need of actors.
// @param ids string[]
// @return id string
// @return kind ActorKind
// @return isProgramme bool
// @return sources string[]
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})
RETURN
  a.id AS id,
  a.kind AS kind,
  a.isProgramme AS isProgramme,
  a.sources AS sources
ORDER BY id
