// The actors into which folded ids went; ids that were never folded give no row.
// @param ids string[]
// @return id string
// @return into string
UNWIND $ids AS wanted
MATCH (i:Identity {b: wanted, verdict: "SAME"})
RETURN i.b AS id, i.a AS into
ORDER BY id
