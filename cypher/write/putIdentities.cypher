// Adds or changes what is known about two names being one.
// @param rows { id: string, a: string, b: string, verdict: IdentityVerdict, claim: string, source: string?, likelihood: string?, fallback: string?, bName: string, bKind: ActorKind, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MERGE (n:Identity {id: row.id})
SET n = row, n.loadId = $loadId
