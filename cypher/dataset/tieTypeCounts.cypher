// Ties by type, plans included.
// @return type TieType
// @return count int
MATCH
  ()-
    [t:MEMBER_OF
      |STEERS
      |INITIATED
      |HOSTS
      |SUPPORTS
      |FUNDS
      |COLLABORATES_WITH
      |ENGAGED_WITH
      |ATTENDED
      |SPUN_OUT_OF
      |PART_OF
      |ADMITTED_TO]->
  ()
RETURN type(t) AS type, count(t) AS count
ORDER BY type
