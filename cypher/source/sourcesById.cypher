// Sources by id.
// @param ids string[]
// @return id string
// @return title string
// @return publisher string?
// @return language string
// @return date string?
// @return url string?
// @return notes string?
UNWIND $ids AS wanted
MATCH (s:Source {id: wanted})
RETURN
  s.id AS id,
  s.title AS title,
  s.publisher AS publisher,
  s.language AS language,
  s.date AS date,
  s.url AS url,
  s.notes AS notes
ORDER BY id
