// Adds or changes regions.
// @param rows { id: string, name: string, nameNb: string?, nameEn: string?, nameFi: string?, aliases: string[], level: RegionLevel, lat: float, lon: float, nuts: string?, sources: string[], searchText: string, rowHash: string }[]
// @param loadId string?
UNWIND $rows AS row
MERGE (n:Region {id: row.id})
SET
  n = row,
  n.loadId = $loadId,
  n.lat = toFloat(row.lat),
  n.lon = toFloat(row.lon)
