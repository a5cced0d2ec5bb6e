import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../seed/vocabulary.ts";
import { brokerageSentence } from "../../server/words/brokerage/brokerageSentence.ts";
import { brokerageSummary } from "../../server/words/brokerage/brokerageSummary.ts";

const X = { name: "X", sides: ["Helgeland", "Grenland"], betweenness: 3, exact: true };
const facts = {
  ...{ sides: ["Helgeland", "Grenland"], sizes: [25, 7], sameSide: false },
  ...{ edgeCount: 500, pairCount: 175, joining: 9, holding: 2, followedFrom: 7 },
  first: { name: "X", betweenness: 53.1, error: null },
};

describe("the sentence about one who stands between others", () => {
  it.each<[Language, string]>([
    [
      "NB",
      "X knytter sammen 14 par av aktører fra Helgeland og Grenland; 9 av dem har ingen annen vei.",
    ],
    ["EN", "X joins 14 pairs of actors of Helgeland and Grenland; 9 of them have no other route."],
    [
      "FI",
      "Helgeland ja Grenland: X yhdistää 14 toimijaparia; niistä 9 parilla ei ole muuta reittiä.",
    ],
  ])("tells in %s whom it joins, and who has no other route", (language, expected) => {
    expect(brokerageSentence({ ...X, pairs: 14, onlyRoute: 9 }, language)).toBe(expected);
  });

  it.each([
    [1, 0, "X joins 1 pair of actors of Helgeland; it also has another route."],
    [1, 1, "X joins 1 pair of actors of Helgeland; it has no other route."],
    [3, 0, "X joins 3 pairs of actors of Helgeland; all of them also have another route."],
    [3, 1, "X joins 3 pairs of actors of Helgeland; 1 of them has no other route."],
    [3, 3, "X joins 3 pairs of actors of Helgeland; none of them has another route."],
  ])("fits %i pairs with %i that have no other route", (pairs, onlyRoute, expected) => {
    expect(brokerageSentence({ ...X, sides: ["Helgeland"], pairs, onlyRoute }, "EN")).toBe(
      expected,
    );
  });

  it("tells one further along from one through whom no route runs, and from one not seen", () => {
    const none = { ...X, sides: [], pairs: 0, onlyRoute: 0 };
    const say = (more: object) => brokerageSentence({ ...none, ...more }, "EN");
    expect(say({})).toBe(
      "X joins no pair of actors itself, but is a step on shortest routes between some.",
    );
    expect(say({ betweenness: 0 })).toBe("No shortest route between two actors runs through X.");
    expect(say({ betweenness: 0, exact: false })).toBe(
      "None of the shortest routes between two actors that were followed runs through X.",
    );
  });
});

describe("the summary of who stands between others", () => {
  it.each<[Language, string]>([
    [
      "NB",
      "Ni aktører knytter sammen minst ett par av aktører fra Helgeland og Grenland. To av dem er hver for seg eneste vei for minst ett par. Flest korteste veier går gjennom X.",
    ],
    [
      "EN",
      "Nine actors join at least one pair of actors of Helgeland and Grenland. Two of them are each the only route for at least one pair. More of the shortest routes run through X than through anybody else.",
    ],
    [
      "FI",
      "Helgeland ja Grenland: vähintään yhden toimijaparin yhdistää yhdeksän toimijaa. Niistä kaksi on kukin ainoa reitti vähintään yhdelle parille. Eniten lyhimpiä reittejä kulkee tämän toimijan kautta: X.",
    ],
  ])("tells in %s how many there are", (language, expected) => {
    expect(brokerageSummary(facts, language)).toBe(expected);
  });

  it.each(LANGUAGES)("says in %s that it is an estimate, with its error", (language) => {
    const first = { name: "X", betweenness: 123, error: 45 };
    const text = brokerageSummary(
      { ...facts, sides: [], sizes: [], first, followedFrom: 67 },
      language,
    );
    for (const figure of ["123", "45", "67"]) expect(text).toContain(figure);
    expect(brokerageSummary(facts, language)).not.toContain("45");
  });

  it.each([
    ["nobody joins any", { joining: 0, holding: 0 }, "It does not mean that there is none."],
    ["all have another route", { holding: 0 }, "Each of the pairs also has another route."],
    ["one joins, and alone", { joining: 1, holding: 1 }, "One actor joins at least one pair"],
    ["the same side is named twice", { pairCount: 0, sameSide: true }, "names the same side twice"],
    ["a side is empty", { pairCount: 0, sizes: [25, 0] }, "Grenland: no actor is on record"],
    [
      "one side is in the other",
      { pairCount: 0 },
      "all actors of the one side are also on the other",
    ],
    ["a side has one", { pairCount: 0, sides: ["X"], sizes: [1] }, "X: only one actor"],
    ["there are no actors", { pairCount: 0, sides: [], sizes: [] }, "Fewer than two actors"],
    ["no tie counts", { edgeCount: 0 }, "It does not mean that nobody works together."],
  ])("is clear where %s", (_, more, expected) => {
    expect(brokerageSummary({ ...facts, ...more }, "EN")).toContain(expected);
  });
});
