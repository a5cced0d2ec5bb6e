// The names that were joined into actors when loading.
// @param ids string[]
// @return owner string
// @return id string
// @return name string
// @return kind ActorKind
// @return claim string
// @return source string?
UNWIND $ids AS owner
MATCH (i:Identity {a: owner, verdict: "SAME"})
RETURN
  owner,
  i.b AS id,
  i.bName AS name,
  i.bKind AS kind,
  i.claim AS claim,
  i.source AS source
ORDER BY owner, id
