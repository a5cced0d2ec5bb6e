// Ids of all themes.
// @return id string
MATCH (t:Theme)
RETURN t.id AS id
ORDER BY id
