import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../seed/vocabulary.ts";
import {
  bridgeSentence,
  cutPointSentence,
} from "../../server/words/fragility/fragilitySentence.ts";
import {
  type FragilityFacts,
  fragilitySummary,
} from "../../server/words/fragility/fragilitySummary.ts";

const some = { lost: 12, names: ["A", "B", "C"], more: 9, sides: [] };
const one = { lost: 1, names: ["A"], more: 0, sides: ["Helgeland"] };
const ends = ["IGT", "ACT"] as const;

describe("the sentence of an actor without whom others lose contact", () => {
  it.each<[Language, string]>([
    ["NB", "Uten X mister 12 aktører kontakten med resten: A, B, C og 9 andre."],
    ["EN", "Without X, 12 actors lose contact with the rest: A, B, C and 9 others."],
    ["FI", "Ilman toimijaa X yhteyden muihin menettää 12 toimijaa: A, B, C ja 9 muuta."],
  ])("names them, in %s", (language, expected) => {
    expect(cutPointSentence("X", some, language)).toBe(expected);
  });

  it.each<[Language, string]>([
    ["NB", "Uten X mister én aktør fra Helgeland kontakten med de andre derfra: A."],
    ["EN", "Without X, one actor of Helgeland loses contact with the others there: A."],
    [
      "FI",
      "Helgeland: ilman toimijaa X yhteyden puolen muihin toimijoihin menettää yksi toimija: A.",
    ],
  ])("minds the number one and the side, in %s", (language, expected) => {
    expect(cutPointSentence("X", one, language)).toBe(expected);
  });
});

describe("the sentence of a tie without which others lose contact", () => {
  it.each<[Language, string]>([
    ["NB", "Forbindelsen mellom IGT og ACT er alt registrert som knytter sammen H og G."],
    ["EN", "The tie between IGT and ACT is all on record that joins H and G."],
    ["FI", "Toimijoiden IGT ja ACT välinen side on ainoa kirjattu yhteys puolten H ja G välillä."],
  ])("names both sides, in %s", (language, expected) => {
    const facts = { ...some, ends, ties: 1, sides: ["H", "G"] };
    expect(bridgeSentence(facts, language)).toBe(expected);
  });

  it("counts the ties, and takes names as they are", () => {
    const facts = { ...some, ends: ["$& {b}", "ACT"] as const, ties: 2 };
    expect(bridgeSentence(facts, "EN")).toBe(
      "The two ties between $& {b} and ACT are all on record that joins 12 actors to the rest: A, B, C and 9 others.",
    );
  });
});

describe("the summary of what holds by a single thread", () => {
  const facts: FragilityFacts = {
    ...{ sides: ["Helgeland"], inContact: true, actors: 2, links: 0, lost: 1 },
    first: { names: ["X", "Y"], more: 0 },
  };

  it.each(LANGUAGES)("tells no contact on record from nothing fragile, in %s", (language) => {
    const apart = fragilitySummary({ ...facts, inContact: false }, language);
    const whole = fragilitySummary({ ...facts, actors: 0 }, language);
    expect(apart).not.toBe(whole);
    expect(apart).toMatch(/betyr ikke at ingen|does not mean that nobody|ei tarkoita, ettei/);
  });

  it("names who matters most", () => {
    expect(fragilitySummary(facts, "EN")).toBe(
      "By what is on record, actors of Helgeland hang by a single thread on two actors. X matters most: without it one actor loses contact.",
    );
  });
});
