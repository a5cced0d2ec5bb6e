import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../seed/vocabulary.ts";
import { dateWords } from "../../server/words/date.ts";
import {
  type ComparisonFacts,
  comparisonSummary,
} from "../../server/words/statements/comparisonSummary.ts";

const facts: ComparisonFacts = {
  first: { title: "Old", ties: 7, since: "2018", until: "2020-11" },
  second: { title: "New", ties: 1, since: null, until: null },
  ...{ kept: 1, onlyFirst: 6, onlySecond: 0 },
};

describe("the summary of a comparison", () => {
  it.each<[Language, string]>([
    [
      "NB",
      "«Old» (2018–november 2020) nevner 7 forbindelser. «New» (udatert) nevner 1 forbindelse. Begge nevner 1, bare den første nevner 6, og bare den andre nevner 0. At en kilde tier, beviser verken at en forbindelse er avsluttet, eller at den er ny.",
    ],
    [
      "EN",
      "“Old” (2018–November 2020) names 7 ties. “New” (undated) names 1 tie. Both name 1, only the first names 6, and only the second names 0. That a source is silent proves neither that a tie has ended nor that it is new.",
    ],
    [
      "FI",
      "”Old” (2018–marraskuu 2020): 7 sidettä. ”New” (päiväämätön): 1 side. Molemmat mainitsevat 1, vain ensimmäinen 6 ja vain toinen 0. Lähteen vaikeneminen ei todista, että side on päättynyt tai että se on uusi.",
    ],
  ])("in %s", (language, summary) => {
    expect(comparisonSummary(facts, language)).toBe(summary);
  });

  it.each(LANGUAGES)("counts nothing where a source is silent, in %s", (language) => {
    const silent = { ...facts.second, ties: 0 };
    const text = comparisonSummary({ ...facts, second: silent, kept: 0, onlyFirst: 7 }, language);
    expect(text).toMatch(/sier ingenting|says nothing|ei kerro/);
    expect(text).not.toMatch(/Begge|Both|Molemmat/);
  });
});

it("dates are as exact as they are given", () => {
  const written = ["2020", "2020-11", "2020-11-05"].map((date) => dateWords("EN", date));
  expect(written).toEqual(["2020", "November 2020", "5 November 2020"]);
});
