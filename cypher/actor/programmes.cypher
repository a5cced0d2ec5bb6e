// The programmes: actors that others are admitted to.
// @return id string
MATCH (a:Actor {isProgramme: true})
RETURN a.id AS id
ORDER BY id
