// The ids of all ties between two actors, plans included, pair by pair.
// @param pairs { a: string, b: string }[]
// @return a string
// @return b string
// @return id string
UNWIND $pairs AS pair
MATCH
  (a:Actor {id: pair.a})-
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
  (b:Actor {id: pair.b})
RETURN a.id AS a, b.id AS b, t.id AS id
ORDER BY id, a
