// The version and the folders of the data that is loaded; no row where nothing is.
// @return version string
// @return folders string[]
MATCH (d:Dataset {id: "dataset"})
RETURN d.version AS version, d.folders AS folders
