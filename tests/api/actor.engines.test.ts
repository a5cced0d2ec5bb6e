import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../server/graph/engine.ts";
import { load } from "../../server/load/load.ts";
import { emptied, engines } from "../engines.ts";
import { world } from "../world.ts";
import { asked } from "./ask.ts";

const park = world({
  sources: [{ id: "s2", title: "The list", date: "2020-05" }],
  regions: [
    { id: "county", name: "Fylket", level: "COUNTY" },
    { id: "park", name: "Parken", level: "SITE", parent: "county" },
  ],
  actors: [
    { id: "hub", kind: "Cluster", name: "The Hub", summary: "A cluster.", sources: ["s1", "s2"] },
    { id: "mill", kind: "Company", name: "The Mill", founded: 1920 },
    { id: "lab", kind: "ResearchPartner", aliases: ["Laboratoriet"] },
    { id: "old-hub", kind: "Cluster", name: "The Old Hub" },
    { id: "fan", kind: "Supporter" },
  ],
  relations: [
    { from: "mill", type: "MEMBER_OF", to: "hub", source: "s2", role: "founder" },
    { from: "mill", type: "MEMBER_OF", to: "hub", since: "2015", role: "chair" },
    { from: "lab", type: "COLLABORATES_WITH", to: "mill" },
    { from: "fan", type: "STEERS", to: "hub", basis: "INTENDED" },
    { from: "lab", type: "HOSTS", to: "old-hub", basis: "INFERRED" },
    { from: "hub", type: "LOCATED_IN", to: "park", role: "seat" },
  ],
  facts: [
    { subject: "hub", property: "members", value: "29", unit: "companies", qualifier: "about" },
    { subject: "hub", property: "opened", value: "2014", unit: "year" },
  ],
  themes: [{ actor: "hub", theme: "steel" }],
  identities: [{ a: "hub", b: "old-hub", verdict: "SAME", claim: "It was renamed." }],
  translations: [
    { field: "summary", key: "hub", nb: "En klynge.", en: null, fi: "Klusteri." },
    { field: "region", key: "park", nb: "Parken", en: "The Park", fi: "Puisto" },
    { field: "theme", key: "steel", nb: "stål", en: "steel", fi: "teräs" },
    { field: "role", key: "seat", nb: "sete", en: "seat", fi: "kotipaikka" },
    { field: "unit", key: "companies", nb: "bedrifter", en: "companies", fi: "yritystä" },
    { field: "property", key: "members", nb: "medlemmer", en: "members", fi: "jäsenet" },
  ],
});

describe.each(engines)("an actor on $name", ({ open }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await emptied(await open());
    await load(engine, park);
  });
  afterAll(() => engine.close());

  const hub = async (fields: string, id = "hub") =>
    (await asked<{ actor: object }>(engine, `{ actor(id: "${id}") { ${fields} } }`)).actor;

  it("is null where the id is unknown", async () => {
    expect(await asked(engine, `{ actor(id: "nobody") { id } }`)).toEqual({ actor: null });
  });

  it("answers to the id that was folded into it, and tells of the fold", async () => {
    expect(
      await hub(
        "id aliases foldedFrom { id name kind claim source { id } into { id } }",
        "old-hub",
      ),
    ).toEqual({
      id: "hub",
      aliases: ["The Old Hub"],
      foldedFrom: [
        {
          ...{ id: "old-hub", name: "The Old Hub", kind: "Cluster", claim: "It was renamed." },
          ...{ source: { id: "s1" }, into: { id: "hub" } },
        },
      ],
    });
  });

  it("has the type that its kind names", async () => {
    expect(await hub("__typename kind name")).toEqual({
      ...{ __typename: "Cluster", kind: "Cluster", name: "The Hub" },
    });
  });

  it("speaks three languages, and shows what is not translated as it is", async () => {
    const fields = (language: string) => `
      summary(language: ${language})
      locations { roleLabel(language: ${language}) region { name(language: ${language}) } }
      themes { theme { label(language: ${language}) } }
      facts { propertyLabel(language: ${language}) unitLabel(language: ${language})
              qualifierLabel(language: ${language}) }`;
    expect(await hub(fields("NB"))).toEqual({
      summary: "En klynge.",
      locations: [{ roleLabel: "sete", region: { name: "Parken" } }],
      themes: [{ theme: { label: "stål" } }],
      facts: [
        { propertyLabel: "medlemmer", unitLabel: "bedrifter", qualifierLabel: "about" },
        { propertyLabel: "opened", unitLabel: null, qualifierLabel: null },
      ],
    });
    expect(await hub(fields("FI"))).toMatchObject({
      summary: "Klusteri.",
      locations: [{ roleLabel: "kotipaikka", region: { name: "Puisto" } }],
    });
    expect(await hub("summary locations { region { name } }")).toEqual({
      summary: "A cluster.",
      locations: [{ region: { name: "Parken" } }],
    });
  });

  it("counts its ties by type and direction, without plans", async () => {
    const counts = "tieCounts { type direction count }";
    expect(await hub(counts)).toEqual({
      tieCounts: [
        { type: "MEMBER_OF", direction: "IN", count: 1 },
        { type: "HOSTS", direction: "IN", count: 1 },
      ],
    });
    expect(await hub(counts, "lab")).toEqual({
      tieCounts: [
        { type: "HOSTS", direction: "OUT", count: 1 },
        { type: "COLLABORATES_WITH", direction: "NONE", count: 1 },
      ],
    });
    expect(await hub("tieCounts(filter: { basis: [INTENDED] }) { type count }")).toEqual({
      tieCounts: [{ type: "STEERS", count: 1 }],
    });
  });

  it("has participants, whom plans do not bring in", async () => {
    expect(await hub("... on Cluster { participants { totalCount nodes { id } } }")).toEqual({
      participants: { totalCount: 2, nodes: [{ id: "lab" }, { id: "mill" }] },
    });
  });

  it("shows facts and sources", async () => {
    expect(await hub("facts { property value unit source { id } } sources { title }")).toEqual({
      facts: [
        { property: "members", value: "29", unit: "companies", source: { id: "s1" } },
        { property: "opened", value: "2014", unit: "year", source: { id: "s1" } },
      ],
      sources: [{ title: "Title of s1" }, { title: "The list" }],
    });
  });
});
