// How much rests on sources: assertions, and the ties and places that they are about.
// @param ids string[]
// @return owner string
// @return evidence int
// @return ties int
// @return locations int
UNWIND $ids AS owner
MATCH (:Source {id: owner})<-[:CITES]-(e:Evidence)
WITH owner, e.about AS about, count(e) AS statements
RETURN
  owner,
  sum(statements) AS evidence,
  sum(
    CASE
      WHEN about CONTAINS "~LOCATED_IN~" THEN 0
      ELSE 1
    END) AS ties,
  sum(
    CASE
      WHEN about CONTAINS "~LOCATED_IN~" THEN 1
      ELSE 0
    END) AS locations
ORDER BY owner
