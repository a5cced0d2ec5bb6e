// Adds themes of actors.
// @param rows { id: string, actor: string, theme: string, source: string, locator: string, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MATCH (a:Actor {id: row.actor})
MATCH (t:Theme {id: row.theme})
CREATE
  (a)-
    [:HAS_THEME {
        id: row.id,
        source: row.source,
        locator: row.locator,
        rowHash: row.rowHash,
        loadId: $loadId
      }]->
  (t)
