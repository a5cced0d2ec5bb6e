// Adds or changes actors of the kind ACTOR_KIND, which the loader fills from the closed list.
// @param rows { id: string, kind: ActorKind, name: string, shortName: string?, aliases: string[], summary: string, summaryNb: string?, summaryFi: string?, founded: int?, programmes: string[], website: string?, sources: string[], isProgramme: bool, searchText: string, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MERGE (n:Actor {id: row.id})
REMOVE n: Cluster: Company: Supporter: ResearchPartner
SET n = row, n.loadId = $loadId, n: ACTOR_KIND
