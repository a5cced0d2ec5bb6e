import { describe, expect, it } from "vitest";
import { LANGUAGES, type Language } from "../../seed/vocabulary.ts";
import type { Finding } from "../../server/links/finding.ts";
import { brokerReason } from "../../server/words/links/brokerReason.ts";
import { leftOutWhy } from "../../server/words/links/leftOutWhy.ts";
import type { LinkNumbers } from "../../server/words/links/linkParts.ts";
import { linksReason } from "../../server/words/links/linksReason.ts";
import { linksSummary } from "../../server/words/links/linksSummary.ts";

const nothing: LinkNumbers = {
  inBoth: 0,
  directPairs: 0,
  directTies: 0,
  brokers: 0,
  chains: 0,
  moreChains: false,
  chainLength: 0,
};
const helgeland = { type: "REGION", name: "Helgeland", actorCount: 25, withoutTies: 0 } as const;
const grenland = { type: "REGION", name: "Grenland", actorCount: 7, withoutTies: 1 } as const;

function facts(finding: Finding, numbers: Partial<LinkNumbers> = {}) {
  const all = { ...nothing, ...numbers };
  return { finding, from: helgeland, to: grenland, sameSide: false, numbers: all };
}

const found = { directPairs: 2, directTies: 3, brokers: 6 };

describe("the summary", () => {
  it.each<[Language, string]>([
    [
      "NB",
      "To direkte koblinger (3 forbindelser) og seks mellomledd knytter sammen Helgeland (25 aktører) og Grenland (7 aktører).",
    ],
    [
      "EN",
      "Two direct links (3 ties) and six go-betweens join Helgeland (25 actors) and Grenland (7 actors).",
    ],
    [
      "FI",
      "Helgeland (25 toimijaa) ja Grenland (7 toimijaa): niitä yhdistää kaksi suoraa yhteyttä (3 sidettä) ja kuusi välittäjää.",
    ],
  ])("tells in %s what joins two sides", (language, expected) => {
    expect(linksSummary(facts("LINKED", found), language)).toBe(expected);
  });

  it.each<[Language, string]>([
    ["NB", "Ett mellomledd knytter sammen"],
    ["EN", "One go-between joins"],
    ["FI", "niitä yhdistää yksi välittäjä."],
  ])("minds the number one in %s", (language, expected) => {
    expect(linksSummary(facts("LINKED", { brokers: 1 }), language)).toContain(expected);
  });

  it.each<[Language, string]>([
    ["NB", "Minst ti kjeder (4 ledd)"],
    ["EN", "At least ten chains (4 steps)"],
    ["FI", "vähintään kymmenen ketjua (4 askelta)"],
  ])("says in %s that there are more chains", (language, expected) => {
    const chains = { chains: 10, moreChains: true, chainLength: 4 };
    expect(linksSummary(facts("LINKED", chains), language)).toContain(expected);
  });

  it("does not call too little known an absence", () => {
    for (const language of LANGUAGES) {
      const [unknown, none] = [
        linksSummary(facts("TOO_LITTLE_KNOWN"), language),
        linksSummary(facts("NO_LINK_ON_RECORD"), language),
      ];
      expect(unknown).not.toBe(none);
      expect(unknown).not.toMatch(/no link|ingen forbindelse|ei ole kirjattu/i);
    }
  });
});

describe("the reason", () => {
  it("gives the figures of both sides where nothing links them", () => {
    expect(linksReason(facts("NO_LINK_ON_RECORD"), "EN")).toBe(
      "Helgeland: 25 of 25 actors have a tie on record. Grenland: 6 of 7 actors have a tie on record. Under the filter no path of any length runs between the sides.",
    );
  });

  it.each([
    ["EMPTY", { actorCount: 0, withoutTies: 0 }, "no actor is on record"],
    ["FEW_ACTORS", { actorCount: 2, withoutTies: 0 }, "at least 3 are needed"],
    ["FEW_WITH_TIES", { actorCount: 9, withoutTies: 8 }, "1 of 9 actors have a tie on record"],
  ])("names the side that too little is known of: %s", (_, known, expected) => {
    const to = { ...grenland, ...known };
    const reason = linksReason({ ...facts("TOO_LITTLE_KNOWN"), to }, "EN");
    expect(reason).toContain(`Grenland: ${expected.startsWith("at") ? "the number" : expected}`);
    expect(reason).toContain(expected);
    expect(reason).not.toContain("Helgeland");
  });
});

describe("the reason of a broker", () => {
  const broker = {
    from: { side: "Helgeland", names: ["ACT", "Elkem", "Momek"], more: 2 },
    to: { side: "Grenland", names: ["Norner"], more: 0 },
    pairs: 5,
    degree: 1200,
    score: 0.489,
    placeMissing: true,
  };

  it("says whom it reaches and how its score comes about", () => {
    const reason = brokerReason(broker, "EN");
    expect(reason).toContain("Helgeland: ACT, Elkem, Momek and 2 others. Grenland: Norner.");
    expect(reason).toContain("5 ÷ log₂(1 + 1,200) = 0.49");
  });

  it("speaks of the place only where it is missing", () => {
    for (const language of LANGUAGES) {
      const known = brokerReason({ ...broker, placeMissing: false }, language);
      expect(brokerReason(broker, language).startsWith(known)).toBe(true);
      expect(brokerReason(broker, language)).not.toBe(known);
    }
  });

  it("writes numbers as the language does", () => {
    expect(brokerReason(broker, "NB")).toContain("= 0,49");
  });
});

it("says everything in every language, each in its own words", () => {
  const said = (language: Language) => [
    ...(["LINKED", "NO_LINK_ON_RECORD", "TOO_LITTLE_KNOWN"] as const).flatMap((finding) => {
      const to = { ...grenland, actorCount: 2 };
      return [
        linksSummary(facts(finding, found), language),
        linksReason({ ...facts(finding, found), to }, language),
      ];
    }),
    linksSummary({ ...facts("LINKED", { inBoth: 25 }), sameSide: true }, language),
    ...Object.values(leftOutWhy).map((why) => why[language]),
  ];
  const all = LANGUAGES.flatMap(said);
  expect(new Set(all).size).toBe(all.length);
  for (const text of all) expect(text).toMatch(/^\p{Lu}[^{}]+\.$/u);
});
