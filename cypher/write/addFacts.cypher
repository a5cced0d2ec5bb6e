// Adds facts about nodes with the label NODE_LABEL (Actor or Region), each citing its source.
// @param rows { id: string, subject: string, property: string, value: string, unit: string?, asOf: string?, qualifier: string?, locator: string, source: string, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MATCH (n:NODE_LABEL {id: row.subject})
MATCH (s:Source {id: row.source})
CREATE
  (f:Fact
    {
      id: row.id,
      subject: row.subject,
      property: row.property,
      value: row.value,
      unit: row.unit,
      asOf: row.asOf,
      qualifier: row.qualifier,
      locator: row.locator,
      rowHash: row.rowHash,
      loadId: $loadId
    })
CREATE (n)-[:HAS_FACT {rowHash: row.rowHash}]->(f)
CREATE (f)-[:CITES {rowHash: row.rowHash}]->(s)
