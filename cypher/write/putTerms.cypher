// Adds or changes terms of the vocabulary.
// @param rows { id: string, field: string, key: string, nb: string, en: string, fi: string, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MERGE (n:Term {id: row.id})
SET n = row, n.loadId = $loadId
