import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { ask, asked } from "./ask.ts";

const names = world({
  actors: [
    { id: "heroya", kind: "Company", name: "Herøya Industripark AS", shortName: "HIP" },
    { id: "sintef", kind: "ResearchPartner", name: "SINTEF", aliases: ["Stiftelsen SINTEF"] },
    { id: "sintef-molab", kind: "ResearchPartner", name: "SINTEF Molab" },
    { id: "sintef-energy", kind: "ResearchPartner", name: "SINTEF Energi" },
    { id: "molab-friends", kind: "Supporter", name: "Friends of Molab" },
  ],
  regions: [
    { id: "heroya-site", name: "Herøya", level: "SITE" },
    { id: "lapland", name: "Lappi" },
  ],
  themes: [{ actor: "sintef", theme: "energy" }],
  relations: [{ from: "sintef-molab", type: "PART_OF", to: "sintef" }],
  translations: [
    { field: "region", key: "lapland", nb: "Lappland", en: "Lapland", fi: "Lappi" },
    { field: "theme", key: "energy", nb: "energi", en: "energy", fi: "energia" },
  ],
});

const QUERY = `query ($text: String!, $scopes: [SearchScope!]! = [ACTORS, REGIONS, THEMES],
                      $first: Int! = 10) {
  search(text: $text, scopes: $scopes, first: $first) {
    matchedName rank
    node { __typename ... on Actor { id } ... on Region { id } ... on Theme { id } }
  }
}`;

interface Hit {
  matchedName: string;
  rank: string;
  node: { __typename: string; id: string };
}

describe.each(engines)("search on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, names);
  });
  afterAll(() => engine.close());

  const hits = async (text: string, more: object = {}) => {
    const { search } = await asked<{ search: Hit[] }>(engine, QUERY, { text, ...more });
    return search.map(({ node, rank, matchedName }) => `${rank} ${node.id}: ${matchedName}`);
  };

  it("puts exact before prefix, prefix before word, word before anywhere", async () => {
    expect(await hits("sintef")).toEqual([
      "EXACT sintef: SINTEF",
      "PREFIX sintef-molab: SINTEF Molab",
      "PREFIX sintef-energy: SINTEF Energi",
    ]);
    expect(await hits("molab")).toEqual([
      "WORD_PREFIX sintef-molab: SINTEF Molab",
      "WORD_PREFIX molab-friends: Friends of Molab",
    ]);
    expect(await hits("lab")).toEqual([
      "CONTAINS sintef-molab: SINTEF Molab",
      "CONTAINS molab-friends: Friends of Molab",
    ]);
  });

  it.each(["HERØYA", "heroya", "Heröya", "  herøya "])("takes %j for Herøya", async (text) => {
    expect(await hits(text)).toEqual([
      "EXACT heroya-site: Herøya",
      "PREFIX heroya: Herøya Industripark AS",
    ]);
  });

  it("finds short names, aliases and translations, and shows the name that matched", async () => {
    expect(await hits("hip")).toEqual(["EXACT heroya: HIP"]);
    expect(await hits("stiftelsen")).toEqual(["PREFIX sintef: Stiftelsen SINTEF"]);
    expect(await hits("lappland")).toEqual(["EXACT lapland: Lappland"]);
    expect(await hits("energia")).toEqual(["EXACT energy: energia"]);
  });

  it("keeps to its scopes and to `first`", async () => {
    expect(await hits("her", { scopes: ["REGIONS"] })).toEqual(["PREFIX heroya-site: Herøya"]);
    expect(await hits("sintef", { first: 1 })).toEqual(["EXACT sintef: SINTEF"]);
    expect(await hits("s", { first: 2 })).toHaveLength(2);
  });

  it("finds names by one letter anywhere where few begin with it", async () => {
    expect(await hits("y", { scopes: ["REGIONS"] })).toEqual(["CONTAINS heroya-site: Herøya"]);
  });

  it("finds nothing without a fuss", async () => {
    expect(await hits("tesla")).toEqual([]);
    expect(await hits("?!")).toEqual([]);
  });

  it.each([
    [{ text: "" }, /^text: wanted 1 to 200 signs/],
    [{ text: "  " }, /^text: wanted 1 to 200 signs/],
    [{ text: "x".repeat(201) }, /^text: wanted 1 to 200 signs/],
    [{ text: "x", scopes: [] }, /^scopes: wanted at least one/],
    [{ text: "x", first: 0 }, /^first: wanted 1 to 500/],
  ])("refuses %j", async (variables, message) => {
    const { errors } = await ask(engine, QUERY, variables);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});
