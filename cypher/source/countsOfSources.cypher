// How much rests on sources: assertions, and the ties that they are about.
// @param ids string[]
// @return owner string
// @return evidence int
// @return ties int
UNWIND $ids AS owner
MATCH (:Source {id: owner})<-[:CITES]-(e:Evidence)
RETURN
  owner,
  count(e) AS evidence,
  count(
    DISTINCT
    CASE
      WHEN e.about CONTAINS "~LOCATED_IN~" THEN null
      ELSE e.about
    END) AS ties
ORDER BY owner
