import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { HEADERS, SMALLEST } from "../seed/folder.ts";

/** What would show that text was taken for markup: the page's window would have this property. */
const HARM = "window.executed=1";

/** Names that no form was made for, by the id of the actor that bears each. */
export const NAMES = {
  long: "Konsortium".repeat(50),
  words: "Forening for samarbeid ".repeat(22).trim(),
  hebrew: "אשכול התעשייה (2024) ABC",
  override: "Cluster \u202Egnp.exe",
  markup: `<img src=x onerror="${HARM}"><script>${HARM}</script>`,
  quotes: `"Pulp", 'paper' & <b>board</b>, a|b`,
  formula: `=HYPERLINK("http://example.org";"Click")`,
  undated: "Nobody knows since when",
  lonely: "Lonely",
} as const;

/** Of whom no tie is told. */
const TIELESS = ["lonely"];

/** Actors that are tied to `hub`, besides those of `NAMES`. */
const MEMBERS = 5_000;

/** All that are tied to `hub`. */
export const HUB_TIES = MEMBERS + Object.keys(NAMES).length - TIELESS.length;

/** What a theme is called: more than an address carries as it is. */
export const THEME = `"Pulp, paper" & <i>board</i>`;

/** A folder with all of it; and the way to take it away. */
export function hostileData(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), "hostile-"));
  for (const [name, lines] of Object.entries(FILES)) {
    writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

function line(...cells: readonly string[]): string {
  return cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",");
}

function header(name: keyof typeof SMALLEST): string {
  return SMALLEST[name].split("\n")[0] ?? "";
}

const members = Array.from({ length: MEMBERS }, (_, nth) => `n${nth}`);

type Ends = readonly [from: string, type: string, to: string];

function actor(id: string, kind: string, name: string): string {
  const summary = `About ${name}. ${NAMES.markup}`;
  return line(id, kind, name, "", "", summary, "", "", `https://example.org/${id}`, "s1");
}

function tie([from, type, to]: Ends, dates: readonly [string, string] = ["", ""]): string {
  const claim = `${NAMES.markup} says that ${from} belongs there. ${NAMES.long}`;
  const [since, until] = dates;
  const cells = [`r-${from}-${to}`, from, type, to, since, until, "", "stated"];
  return line(...cells, NAMES.markup, "s1", NAMES.long, claim);
}

const FILES: Readonly<Record<string, readonly string[]>> = {
  "sources.csv": [
    header("sources.csv"),
    line("s1", NAMES.markup, NAMES.long, "en", "", "https://example.org/?a=1&b=x", "", ""),
  ],
  "actors.csv": [
    header("actors.csv"),
    actor("hub", "Cluster", "Hub"),
    ...Object.entries(NAMES).map(([id, name]) => actor(id, "Supporter", name)),
    ...members.map((id) => actor(id, "Company", `Member ${id}`)),
  ],
  "relations.csv": [
    header("relations.csv"),
    ...Object.keys(NAMES)
      .filter((id) => !TIELESS.includes(id))
      .map((id) => tie([id, "SUPPORTS", "hub"], id === "undated" ? ["", ""] : ["2012", "2013"])),
    ...members.map((id) => tie([id, "MEMBER_OF", "hub"], ["2015", ""])),
    tie(["long", "COLLABORATES_WITH", "markup"]),
    tie(["hebrew", "LOCATED_IN", "somewhere"]),
    tie(["markup", "LOCATED_IN", "somewhere"]),
  ],
  "regions.csv": [
    HEADERS["regions.csv"],
    line("somewhere", NAMES.markup, "", "county", "", "60", "10", "", "s1"),
    line("empty", "Nobody’s land", "", "county", "", "61", "11", "", "s1"),
  ],
  "themes.csv": [
    HEADERS["themes.csv"],
    ...Object.keys(NAMES).map((id) => line(id, "pulp-and-paper", "s1", "line 1")),
  ],
  "translations.csv": [
    HEADERS["translations.csv"],
    line("theme", "pulp-and-paper", THEME, THEME, THEME),
  ],
};
