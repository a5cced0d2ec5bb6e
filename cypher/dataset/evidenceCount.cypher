// How many assertions there are about ties and places.
// @return count int
MATCH (e:Evidence)
RETURN count(e) AS count
