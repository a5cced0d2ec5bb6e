// Adds or changes sources.
// @param rows { id: string, title: string, publisher: string?, language: string, date: string?, url: string?, notes: string?, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
SET n = row, n.loadId = $loadId
