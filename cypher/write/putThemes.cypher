// Adds or changes themes.
// @param rows { id: string, labelNb: string?, labelEn: string?, labelFi: string?, searchText: string, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MERGE (n:Theme {id: row.id})
SET n = row, n.loadId = $loadId
