// What is said of pairs of names, by verdict: one actor, two actors, or open.
// @param verdict IdentityVerdict
// @return id string
// @return a string
// @return b string
// @return claim string
// @return source string?
// @return likelihood string?
// @return fallback string?
MATCH (i:Identity {verdict: $verdict})
RETURN
  i.id AS id,
  i.a AS a,
  i.b AS b,
  i.claim AS claim,
  i.source AS source,
  i.likelihood AS likelihood,
  i.fallback AS fallback
ORDER BY id
