/** One setting of the environment, as the README lists it. */
export interface SettingLine {
  readonly name: string;
  /** What holds where it is not set; empty where nothing does. */
  readonly fallback: string;
  readonly meaning: string;
}

/** Every setting, in the order of the README's table; all are optional. */
export const SETTINGS = [
  { name: "PORT", fallback: "4000", meaning: "Where to listen; 0 takes a free port." },
  { name: "HOST", fallback: "127.0.0.1", meaning: "Address to listen on; 0.0.0.0 for all." },
  {
    name: "DATA",
    fallback: "the two folders in seed/",
    meaning: "Comma-separated folders to load.",
  },
  { name: "NEO4J_URI", fallback: "", meaning: "Use this Neo4j; it is seeded when empty." },
  { name: "NEO4J_USER", fallback: "neo4j", meaning: "User of that Neo4j." },
  { name: "NEO4J_PASSWORD", fallback: "", meaning: "Password of that user." },
  { name: "NEO4J_DATABASE", fallback: "neo4j", meaning: "Database in that Neo4j." },
  { name: "GRAFEO_PATH", fallback: "in memory", meaning: "File of the embedded engine." },
  { name: "TRUST_PROXY", fallback: "0", meaning: "Hops of proxies in front." },
  { name: "CONTACT", fallback: "", meaning: "Where “report an error” leads: address or e-mail." },
  { name: "LOG_LEVEL", fallback: "info", meaning: "Least severe log line that is written." },
] as const satisfies readonly SettingLine[];

export type SettingName = (typeof SETTINGS)[number]["name"];

/** A setting that cannot be used: its name, what was wanted and what was got, in one line. */
export class BadSetting extends Error {
  override readonly name = "BadSetting";

  constructor(setting: SettingName, wanted: string, got: string) {
    super(`${setting}: wanted ${wanted}, got ${got}`);
  }
}
