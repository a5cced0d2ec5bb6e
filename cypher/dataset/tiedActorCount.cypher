// How many actors have a stated or inferred tie.
// @return count int
MATCH
  (a:Actor)-
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
      |ADMITTED_TO]-
  ()
WHERE t.basis <> "INTENDED"
RETURN count(DISTINCT a) AS count
