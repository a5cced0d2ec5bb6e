// Ties of each type, plans included.
// @return MEMBER_OF int
// @return STEERS int
// @return INITIATED int
// @return HOSTS int
// @return SUPPORTS int
// @return FUNDS int
// @return COLLABORATES_WITH int
// @return ENGAGED_WITH int
// @return ATTENDED int
// @return SPUN_OUT_OF int
// @return PART_OF int
// @return ADMITTED_TO int
RETURN
  COUNT { ()-[:MEMBER_OF]->() } AS MEMBER_OF,
  COUNT { ()-[:STEERS]->() } AS STEERS,
  COUNT { ()-[:INITIATED]->() } AS INITIATED,
  COUNT { ()-[:HOSTS]->() } AS HOSTS,
  COUNT { ()-[:SUPPORTS]->() } AS SUPPORTS,
  COUNT { ()-[:FUNDS]->() } AS FUNDS,
  COUNT { ()-[:COLLABORATES_WITH]->() } AS COLLABORATES_WITH,
  COUNT { ()-[:ENGAGED_WITH]->() } AS ENGAGED_WITH,
  COUNT { ()-[:ATTENDED]->() } AS ATTENDED,
  COUNT { ()-[:SPUN_OUT_OF]->() } AS SPUN_OUT_OF,
  COUNT { ()-[:PART_OF]->() } AS PART_OF,
  COUNT { ()-[:ADMITTED_TO]->() } AS ADMITTED_TO
