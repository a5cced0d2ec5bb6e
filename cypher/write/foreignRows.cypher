// How many nodes and relationships the loader did not write, and how many nodes it did.
// @return nodes int
// @return relationships int
// @return own int
RETURN
  COUNT {
    MATCH (n)
    WHERE n.rowHash IS NULL
  } AS nodes,
  COUNT {
    MATCH ()-[t]->()
    WHERE t.rowHash IS NULL
  } AS relationships,
  COUNT {
    MATCH (n)
    WHERE n.rowHash IS NOT NULL
  } AS own
