// Themes by id; unknown ids give no row.
// @param ids string[]
// @return id string
// @return labelNb string?
// @return labelEn string?
// @return labelFi string?
UNWIND $ids AS wanted
MATCH (t:Theme {id: wanted})
RETURN
  t.id AS id,
  t.labelNb AS labelNb,
  t.labelEn AS labelEn,
  t.labelFi AS labelFi
ORDER BY id
