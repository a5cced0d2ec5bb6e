// Removes nodes with the label NODE_LABEL, which the loader fills from the closed list.
// @param ids string[]
UNWIND $ids AS wanted
MATCH (n:NODE_LABEL {id: wanted})
WHERE n.rowHash IS NOT NULL
DETACH DELETE n
