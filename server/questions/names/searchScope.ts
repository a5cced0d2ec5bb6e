/** What has a name to be found by. */
export type SearchScope = "ACTORS" | "REGIONS" | "THEMES";
