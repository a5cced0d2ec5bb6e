// Actors by id; unknown ids give no row.
// @param ids string[]
// @return id string
// @return kind ActorKind
// @return name string
// @return shortName string?
// @return aliases string[]
// @return summary string
// @return summaryNb string?
// @return summaryFi string?
// @return founded int?
// @return programmes string[]
// @return website string?
// @return sources string[]
// @return isProgramme bool
UNWIND $ids AS wanted
MATCH (a:Actor {id: wanted})
RETURN
  a.id AS id,
  a.kind AS kind,
  a.name AS name,
  a.shortName AS shortName,
  a.aliases AS aliases,
  a.summary AS summary,
  a.summaryNb AS summaryNb,
  a.summaryFi AS summaryFi,
  a.founded AS founded,
  a.programmes AS programmes,
  a.website AS website,
  a.sources AS sources,
  a.isProgramme AS isProgramme
ORDER BY id
