// Removes relationships of the type TIE_TYPE that leave nodes with the label NODE_LABEL.
// @param rows { from: string, id: string }[]
UNWIND $rows AS row
MATCH (n:NODE_LABEL {id: row.from})-[t:TIE_TYPE]->()
WHERE t.id = row.id AND t.rowHash IS NOT NULL
DELETE t
