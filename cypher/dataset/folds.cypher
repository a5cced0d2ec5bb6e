// Every name that was joined into another actor when loading.
// @return id string
// @return name string
// @return kind ActorKind
// @return owner string
// @return claim string
// @return source string?
MATCH (i:Identity {verdict: "SAME"})
RETURN
  i.b AS id,
  i.bName AS name,
  i.bKind AS kind,
  i.a AS owner,
  i.claim AS claim,
  i.source AS source
ORDER BY id
