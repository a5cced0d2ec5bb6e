/** The line that GeoNames asks for where its coordinates are shown. */
export const GEONAMES = "Coordinates: GeoNames (geonames.org), CC BY 4.0";

/** Open data that the shipped data draws on: the source that stands for it, and who is named. */
export const OPEN_DATA = [
  {
    source: "p191",
    url: "https://github.com/Forskningsradet/open-data",
    text: "Grants from the EU: Research Council of Norway, open data",
  },
  {
    source: "p192",
    url: "https://github.com/os-data/eu-structural-funds",
    text: "Structural fund projects in Finland 2014–2020: Open Knowledge, open data",
  },
] as const;
