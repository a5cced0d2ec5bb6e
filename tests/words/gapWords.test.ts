import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../seed/vocabulary.ts";
import { VERDICTS } from "../../server/analysis/gaps/verdict.ts";
import { gapAdvice } from "../../server/words/gaps/gapAdvice.ts";
import { gapCertainty } from "../../server/words/gaps/gapCertainty.ts";
import type { GapFacts } from "../../server/words/gaps/gapFacts.ts";
import { gapMatters } from "../../server/words/gaps/gapMatters.ts";
import { gapMissing } from "../../server/words/gaps/gapMissing.ts";
import { gapReason } from "../../server/words/gaps/gapReason.ts";
import { gapsSummary } from "../../server/words/gaps/gapsSummary.ts";

const side = { type: "REGION" as const, withoutTies: 1, newest: "2021-05" };
const from = { ...side, name: "Lapland", actorCount: 11, sourceCount: 15 };
const to = { ...side, name: "Nordland", actorCount: 35, sourceCount: 34 };

/** Lapland and Nordland, with what a test is about. */
function facts(parts: Partial<GapFacts> = {}): GapFacts {
  return {
    ...{ verdict: "AS_EXPECTED", from, to, sameSide: false, nothingCounts: false, shared: 0 },
    chance: {
      ...{ observed: 2, expected: 4.66, low: 1, high: 9, above: 0.9 },
      method: "REWIRING",
    },
    ...{ distance: 2, routes: 5, cutters: [] },
    themes: { names: ["energy"], count: 1, known: true },
    restsOn: { names: [], count: 0 },
    strongBut: { names: [], count: 0 },
    ...parts,
  };
}

const none = { ...facts().chance, observed: 0 };
const WORDS = [gapReason, gapMissing, gapMatters, gapCertainty, gapAdvice];

describe("the reason of a verdict", () => {
  it("holds what is observed against what chance would give", () => {
    expect(gapReason(facts({ verdict: "GAP", chance: none }), "EN")).toBe(
      "No pair of actors is on record as tied across. Chance alone would give from 1 to 9 in 95 of 100 cases.",
    );
    expect(gapReason(facts(), "NB")).toBe(
      "2 par av aktører er knyttet sammen på tvers, omtrent som tilfeldigheten ville gitt (fra 1 til 9).",
    );
  });

  it("names the themes of two that no way joins", () => {
    const chance = { ...none, low: 0 };
    expect(gapReason(facts({ verdict: "GAP", chance, routes: 0 }), "EN")).toContain(
      "though both work on energy",
    );
  });

  it("names who would cut the only route, and says of one actor that it can have no second", () => {
    const thin = facts({ verdict: "THIN", routes: 1, cutters: ["Digipolis"] });
    expect(gapReason(thin, "EN")).toContain("without Digipolis none is left");
    const elkem = { ...to, type: "ACTOR" as const, name: "Elkem", actorCount: 1, withoutTies: 0 };
    expect(gapReason({ ...thin, to: elkem }, "EN")).toContain("a single actor");
    expect(gapAdvice({ ...thin, to: elkem }, "EN")).not.toContain("Look after");
  });

  it("names the source that keeps it from being strong", () => {
    const strongBut = { names: ["A list"], count: 1 };
    expect(gapReason(facts({ strongBut }), "EN")).toContain("but not without A list");
  });

  it("says where two sides are one, or one is in the other", () => {
    const same = facts({ sameSide: true, to: from, shared: 11 });
    expect(gapReason(same, "EN")).toContain("names the same side twice: Lapland");
    expect(gapReason(facts({ shared: 11 }), "EN")).toContain("no pairs to count");
    expect(gapMissing(facts({ shared: 11 }), "EN")).toBe(gapReason(facts({ shared: 11 }), "EN"));
  });

  it("says that a filter which leaves no tie proves nothing", () => {
    const empty = facts({ verdict: "CANNOT_TELL", nothingCounts: true, chance: none });
    expect(gapReason(empty, "EN")).toContain("no tie of the data counts at all");
  });
});

describe("what is not known", () => {
  const few = { ...from, actorCount: 1, withoutTies: 0 };
  const noData = facts({ verdict: "NO_DATA", from: few, chance: none });

  it("is worded as what is missing to know, not as ties that are missing", () => {
    expect(gapReason(noData, "EN")).toBe(
      "Lapland: the number of actors on record is 1, and at least 3 are needed. What is not on record then says nothing.",
    );
    expect(gapMissing(noData, "EN")).toContain("This is what is known, not all there is.");
    expect(gapMissing(noData, "EN")).not.toContain("Chance");
    expect(gapAdvice(noData, "EN")).toContain("Do not conclude that contact is missing.");
    expect(gapAdvice(facts({ verdict: "CANNOT_TELL", chance: none }), "EN")).toContain(
      "Do not conclude that contact is missing.",
    );
  });

  it("is said of themes, too", () => {
    const themes = { names: [], count: 0, known: false };
    expect(gapMatters(facts({ themes }), "EN")).toContain("is therefore unknown");
    expect(gapMatters(facts({ themes: { ...themes, known: true } }), "EN")).toContain(
      "nothing on record says",
    );
  });
});

describe("how sure the data lets us be", () => {
  it("counts actors, ties and sources of both sides, and says how chance was found", () => {
    expect(gapCertainty(facts(), "EN")).toBe(
      "Lapland: 10 of 11 actors have a tie on record. Read: 15 sources. The newest is of May 2021. " +
        "Nordland: 34 of 35 actors have a tie on record. Read: 34 sources. The newest is of May 2021. " +
        "What chance would give was found in 500 random networks in which every actor keeps its number of ties. " +
        "No single source would change the verdict by being left out.",
    );
  });

  it.each(LANGUAGES)("says where the interval is Poisson, in %s", (language) => {
    const chance = { ...facts().chance, method: "POISSON" as const };
    expect(gapCertainty(facts({ chance }), language)).toContain("Poisson");
  });

  it("names some of the sources that a verdict rests on, and counts the rest", () => {
    const restsOn = { names: ["A", "B", "C"], count: 5 };
    expect(gapCertainty(facts({ restsOn }), "EN")).toContain("left out: A, B, C and 2 more.");
  });
});

describe("the summary of all pairs", () => {
  const counts = new Map([
    ["NO_DATA", 1],
    ["GAP", 2],
  ] as const);
  const all = { groupCount: 3, pairCount: 3, counts, nothingCounts: false };

  it("counts verdicts, what is not known last, and names the gap that asks most", () => {
    expect(gapsSummary({ ...all, first: ["Lapland", "Nordland"] }, "EN")).toBe(
      "3 groups make 3 pairs: 2 gaps and 1 of which too little is known. The gap that asks most to be closed is between Lapland and Nordland.",
    );
  });

  it("says where there is no group, or but one, or no tie that counts", () => {
    const nothing = { ...all, counts: new Map(), first: null };
    expect(gapsSummary({ ...nothing, groupCount: 0, pairCount: 0 }, "EN")).toContain("No group");
    expect(gapsSummary({ ...nothing, groupCount: 1, pairCount: 0 }, "EN")).toContain("no pairs");
    expect(gapsSummary({ ...nothing, nothingCounts: true }, "EN")).toContain("no tie of the data");
  });
});

describe("the words of every verdict in every language", () => {
  it.each(LANGUAGES.flatMap((language) => VERDICTS.map((verdict) => [language, verdict] as const)))(
    "are whole sentences: %s %s",
    (language, verdict) => {
      const few = { ...from, actorCount: verdict === "NO_DATA" ? 2 : 11 };
      const said = facts({ verdict, from: few, cutters: ["Digipolis"] });
      for (const word of WORDS) {
        const text = word(said, language);
        expect(text).toMatch(/^\S.*[.]$/);
        expect(text).not.toMatch(/undefined|\{n\}| {2}|: \.|NaN/);
      }
    },
  );
});
