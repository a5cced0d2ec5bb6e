// Ties by the basis of their strongest evidence.
// @return basis Basis
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
RETURN t.basis AS basis, count(t) AS count
ORDER BY basis
