import { describe, expect, it } from "vitest";
import { ACTOR_KINDS } from "../../../seed/vocabulary.ts";
import { complementaryKinds } from "../../../server/analysis/introductions/complementaryKinds.ts";
import { coverage } from "../../../server/analysis/introductions/coverage.ts";
import { introductions } from "../../../server/analysis/introductions/introductions.ts";
import { groundOf } from "./world.ts";

type Told = Parameters<typeof groundOf>[2];

/** The introduction of `a` to `b`, who are all there is on their sides. */
async function ofAToB(actors: string, ties: string, told: Told = {}) {
  const asked = { sides: ["a", "b"], first: 1 } as const;
  const [best] = (await introductions(groundOf(actors, ties, told), asked)).ranked;
  if (!best) throw new Error("no introduction");
  return best;
}

describe("The fit of an introduction", () => {
  it("is unknown, not nothing, where one of the two has no theme on record", async () => {
    const { fit } = await ofAToB("ab", "", { themes: { a: ["ore"] } });
    expect(fit.themes).toEqual({ value: 0.5, inCommon: [], unknownOf: ["b"] });
  });

  it("is nothing where both have themes, and no theme in common", async () => {
    const { fit } = await ofAToB("ab", "", { themes: { a: ["ore"], b: ["sea"] } });
    expect(fit.themes).toEqual({ value: 0, inCommon: [], unknownOf: [] });
  });

  it("counts a rare theme in common for more than one that many have", async () => {
    const many = { c: ["sea"], d: ["sea"], e: ["sea"] };
    const rare = await ofAToB("abcde", "", {
      themes: { ...many, a: ["ore", "sea"], b: ["ore", "tin"] },
    });
    const common = await ofAToB("abcde", "", {
      themes: { ...many, a: ["ore", "sea"], b: ["sea", "tin"] },
    });
    expect(rare.fit.themes.inCommon).toEqual(["ore"]);
    expect(rare.fit.themes.value).toBeGreaterThan(common.fit.themes.value);
  });

  it("is half themes, half kinds", async () => {
    const { fit } = await ofAToB("ab", "", {
      themes: { a: ["ore"], b: ["ore"] },
      kinds: { a: "Supporter", b: "Supporter" },
    });
    expect(fit).toMatchObject({ value: 0.5, themes: { value: 1 }, kinds: { value: 0 } });
  });

  it("prefers a company and a research partner to two supporters, read either way", () => {
    expect(complementaryKinds("Company", "ResearchPartner")).toBe(1);
    expect(complementaryKinds("Supporter", "Supporter")).toBe(0);
    expect(complementaryKinds("Company", null)).toBe(0.5);
    for (const a of ACTOR_KINDS)
      for (const b of ACTOR_KINDS) expect(complementaryKinds(a, b)).toBe(complementaryKinds(b, a));
  });
});

describe("The way of an introduction", () => {
  it("names whoever of those tied to both has the fewest ties", async () => {
    const { way } = await ofAToB("abcdef", "ac cb ad db ce cf");
    expect(way).toEqual({ value: 1, type: "ONE", introducers: ["d"], count: 2 });
  });

  it("names the first by id of equal ones", async () => {
    const { way } = await ofAToB("abcd", "ad db ac cb");
    expect(way.introducers).toEqual(["c"]);
  });

  it("names two in between, in their order, the fewest ties together first", async () => {
    const { way } = await ofAToB("abcdefg", "ad dc cb ae ef fb dg");
    expect(way).toEqual({ value: 0.5, type: "TWO", introducers: ["e", "f"], count: 2 });
  });

  it("names the same two of equal ones from either end", async () => {
    const ground = groundOf("abcdef", "ac cf fb ae ed db");
    const there = await introductions(ground, { sides: ["a", "b"], first: 1 });
    const back = await introductions(ground, { sides: ["b", "a"], first: 1 });
    expect(there.ranked[0]?.way.introducers).toEqual(["c", "f"]);
    expect(back.ranked[0]?.way.introducers).toEqual(["f", "c"]);
  });

  it("names nobody where the two are farther apart, or have no way to each other", async () => {
    const nobody = { value: 0.2, type: "NONE", introducers: [], count: 0 };
    expect((await ofAToB("abcde", "ac cd de eb")).way).toEqual(nobody);
    const apart = await ofAToB("ab", "");
    expect(apart.way).toEqual(nobody);
    expect(apart.gain).toMatchObject({ hops: null, joined: 1, efficiency: 1 });
  });
});

describe("The coverage of an introduction", () => {
  it("grows with the sources and with the ties, and the first of each count most", () => {
    expect(coverage({ sources: 0, ties: 0 })).toBe(0);
    expect(coverage({ sources: 1, ties: 0 })).toBe(0.25);
    expect(coverage({ sources: 1, ties: 1 })).toBe(0.5);
    expect(coverage({ sources: 3, ties: 3 })).toBe(0.75);
  });

  it("is that of the actor of whom less is known", async () => {
    const told = { sources: { a: 3, b: 1 } };
    const { coverage: both } = await ofAToB("abcd", "ac ad", told);
    expect(both).toEqual({
      value: 0.25,
      from: { sources: 3, ties: 2 },
      to: { sources: 1, ties: 0 },
    });
  });
});
