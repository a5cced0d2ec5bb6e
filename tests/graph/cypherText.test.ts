import { describe, expect, it } from "vitest";
import { queryFiles, schemaFiles } from "../../scripts/cypherFiles.ts";
import { readHeader } from "../../scripts/cypherHeader.ts";
import { faults, formatted } from "../../scripts/cypherLanguage.ts";
import { ACTOR_KINDS, LOCATION_TYPE, TIE_TYPES } from "../../seed/vocabulary.ts";

const NODES = ["Actor", "Region", "Theme", "Fact", "Evidence", "Source", "Identity", "Term"];
const LINKS = ["WITHIN", "HAS_THEME", "HAS_FACT", "CITES"];
const PLACEHOLDERS = { labels: ["NODE_LABEL", "ACTOR_KIND"], types: ["TIE_TYPE"] };
const LABELS = [...NODES, "Dataset", ...ACTOR_KINDS, ...PLACEHOLDERS.labels];
const TYPES = [...TIE_TYPES, LOCATION_TYPE, ...LINKS, ...PLACEHOLDERS.types];

it.each([...queryFiles(), ...schemaFiles()])("$name is as npm run fix leaves it", (file) => {
  expect(file.text).toBe(formatted(file.text));
});

describe.each(queryFiles())("$name", ({ name, text }) => {
  const header = readHeader(name, text);
  const declared = header.params.map((param) => param.name);

  it("says in a sentence what it gives", () => {
    expect(header.sentence).toMatch(/^[A-Z].{10,}\.$/);
  });

  it("declares the parameters that it uses, and uses the ones it declares", () => {
    const used = [...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter);
    expect([...new Set(used)].sort()).toEqual([...declared].sort());
  });

  it("names only labels, types and variables that there are", () => {
    const parameters = Object.fromEntries(declared.map((parameter) => [parameter, null]));
    const known = { labels: LABELS, relationshipTypes: TYPES, parameters };
    expect(faults(text, { ...known, defaultLanguage: "CYPHER 5" })).toEqual([]);
  });
});

it("gives no two files the same name, since their constants would clash", () => {
  const names = queryFiles().map(({ name }) => name.slice(name.lastIndexOf("/") + 1));
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
