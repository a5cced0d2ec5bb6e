// Terms of the vocabulary in three languages; an id is `FIELD:KEY`, for instance `role:initiator`.
// @param ids string[]
// @return id string
// @return nb string
// @return en string
// @return fi string
UNWIND $ids AS wanted
MATCH (t:Term {id: wanted})
RETURN t.id AS id, t.nb AS nb, t.en AS en, t.fi AS fi
ORDER BY id
