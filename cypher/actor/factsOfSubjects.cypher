// Facts of actors and regions, with the source they cite.
// @param ids string[]
// @return owner string
// @return id string
// @return property string
// @return value string
// @return unit string?
// @return asOf string?
// @return qualifier string?
// @return locator string
// @return source string
UNWIND $ids AS owner
MATCH (f:Fact {subject: owner})-[:CITES]->(s:Source)
RETURN
  owner,
  f.id AS id,
  f.property AS property,
  f.value AS value,
  f.unit AS unit,
  f.asOf AS asOf,
  f.qualifier AS qualifier,
  f.locator AS locator,
  s.id AS source
ORDER BY owner, property, asOf, id
