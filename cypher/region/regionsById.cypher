// Regions by id; unknown ids give no row.
// @param ids string[]
// @return id string
// @return name string
// @return nameNb string?
// @return nameEn string?
// @return nameFi string?
// @return aliases string[]
// @return level RegionLevel
// @return lat float
// @return lon float
// @return nuts string?
// @return sources string[]
// @return parent string?
MATCH (r:Region)
WHERE r.id IN $ids
OPTIONAL MATCH (r)-[:WITHIN]->(p:Region)
RETURN
  r.id AS id,
  r.name AS name,
  r.nameNb AS nameNb,
  r.nameEn AS nameEn,
  r.nameFi AS nameFi,
  r.aliases AS aliases,
  r.level AS level,
  r.lat AS lat,
  r.lon AS lon,
  r.nuts AS nuts,
  r.sources AS sources,
  p.id AS parent
ORDER BY id
