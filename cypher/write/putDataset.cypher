// Sets the version and the folders of the data that is loaded.
// @param rows { id: string, version: string, folders: string[], rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MERGE (n:Dataset {id: row.id})
SET n = row, n.loadId = $loadId
