import { existsSync, statSync } from "node:fs";
import { isIP } from "node:net";
import { dirname, resolve } from "node:path";
import { BadSetting, type SettingName } from "./settings.ts";

/** Which graph to open, and how. */
export type GraphSetting =
  | { readonly engine: "grafeo"; readonly path: string | null }
  | {
      readonly engine: "neo4j";
      readonly uri: string;
      readonly user: string;
      readonly password: string;
      readonly database: string;
    };

/** Every setting, checked. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute paths; null means the data that ships. */
  readonly folders: readonly string[] | null;
  readonly graph: GraphSetting;
  readonly trustProxy: number;
  /** An e-mail address, or an `http:` or `https:` one. */
  readonly contact: string | null;
  readonly logLevel: LogLevel;
}

const LOG_LEVELS = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Environment = Readonly<Partial<Record<string, string>>>;

/**
 * The settings that an environment holds; an empty one counts as not set.
 * @throws BadSetting naming the setting, what was wanted and what was got.
 */
export function readConfig(environment: Environment = process.env): Config {
  const get = (name: SettingName): string | null => environment[name]?.trim() || null;
  return {
    port: wholeNumber("PORT", get("PORT") ?? "4000", 65_535),
    host: host(get("HOST") ?? "127.0.0.1"),
    folders: folders(get("DATA")),
    graph: graph(get),
    trustProxy: wholeNumber("TRUST_PROXY", get("TRUST_PROXY") ?? "0", 100),
    contact: contact(get("CONTACT")),
    logLevel: logLevel(get("LOG_LEVEL") ?? "info"),
  };
}

function wholeNumber(name: SettingName, text: string, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= most) return number;
  throw new BadSetting(name, `a whole number from 0 to ${most}`, quoted(text));
}

function host(text: string): string {
  const name = /^(?!.*\.\.)[a-z\d]([a-z\d.-]*[a-z\d])?$/i;
  const isAddress = /^[\d.]+$/.test(text) ? isIP(text) === 4 : name.test(text) || isIP(text) === 6;
  if (isAddress) return text;
  throw new BadSetting("HOST", "a host name or an IP address", quoted(text));
}

function folders(text: string | null): string[] | null {
  if (text === null) return null;
  const named = text.split(",").map((each) => each.trim());
  return named.map((each) => {
    if (!each) throw new BadSetting("DATA", "folders separated by single commas", quoted(text));
    const path = resolve(each);
    if (isFolder(path)) return path;
    const got = existsSync(path) ? "is no folder" : "does not exist";
    throw new BadSetting("DATA", "folders that exist", `${quoted(each)}, which ${got}`);
  });
}

function graph(get: (name: SettingName) => string | null): GraphSetting {
  const uri = get("NEO4J_URI");
  if (uri === null) {
    const orphan = (["NEO4J_USER", "NEO4J_PASSWORD", "NEO4J_DATABASE"] as const).find(get);
    if (orphan) throw new BadSetting("NEO4J_URI", `an address, since ${orphan} is set`, "nothing");
    return { engine: "grafeo", path: grafeoPath(get("GRAFEO_PATH")) };
  }
  if (get("GRAFEO_PATH") !== null)
    throw new BadSetting("GRAFEO_PATH", "nothing, since NEO4J_URI is set", "both");
  if (!/^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^/\s@]+\/?$/.test(uri))
    throw new BadSetting("NEO4J_URI", "neo4j://HOST:PORT or bolt://HOST:PORT", shown(uri));
  const password = get("NEO4J_PASSWORD");
  if (password === null)
    throw new BadSetting("NEO4J_PASSWORD", "a password, since NEO4J_URI is set", "nothing");
  const user = get("NEO4J_USER") ?? "neo4j";
  return { engine: "neo4j", uri, user, password, database: get("NEO4J_DATABASE") ?? "neo4j" };
}

function grafeoPath(text: string | null): string | null {
  if (text === null) return null;
  const path = resolve(text);
  if (isFolder(dirname(path))) return path;
  throw new BadSetting("GRAFEO_PATH", "a file in a folder that exists", quoted(text));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Missing, forbidden or a name that no file system takes.
    return false;
  }
}

function contact(text: string | null): string | null {
  if (text === null) return null;
  const mail = text.replace(/^mailto:/i, "");
  if (/^[^\s@:/?]+@[^\s@:/?]+$/.test(mail)) return mail;
  if (/^https?:\/\/[^\s/@]+(\/\S*)?$/i.test(text) && URL.canParse(text)) return text;
  throw new BadSetting("CONTACT", "an e-mail, http: or https: address", quoted(text));
}

function logLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((each) => each === text);
  if (level) return level;
  throw new BadSetting("LOG_LEVEL", `one of ${LOG_LEVELS.join(", ")}`, quoted(text));
}

/** An address without the user and password that someone may have written into it. */
function shown(uri: string): string {
  return quoted(uri.replace(/\/\/.*@/s, "//…@"));
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
