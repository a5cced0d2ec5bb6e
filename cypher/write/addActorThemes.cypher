// Adds themes of actors.
// @param rows { actor: string, theme: string, relation: { id: string, source: string, locator: string, rowHash: string, loadId: string? } }[]
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (t:Theme {id: row.theme})
CREATE (a)-[h:HAS_THEME]->(t)
SET h = row.relation
