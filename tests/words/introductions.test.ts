import { describe, expect, it } from "vitest";
import { ACTOR_KINDS, LANGUAGES } from "../../seed/vocabulary.ts";
import { introductionCoverage } from "../../server/words/introductions/introductionCoverage.ts";
import { introductionFit } from "../../server/words/introductions/introductionFit.ts";
import { introductionGain } from "../../server/words/introductions/introductionGain.ts";
import {
  introductionQuality,
  type QualityFacts,
} from "../../server/words/introductions/introductionQuality.ts";
import { introductionReason } from "../../server/words/introductions/introductionReason.ts";
import { introductionsSummary } from "../../server/words/introductions/introductionsSummary.ts";
import { introductionWay } from "../../server/words/introductions/introductionWay.ts";

const NAMES = { from: "Ada", to: "Bo" };

describe("The words of an introduction", () => {
  it("say how far apart the two are, and whom a tie would bring closer", () => {
    const gain = { value: 0.5, closer: 12, joined: 3, hops: 2 };
    expect(introductionGain(gain, "NB")).toBe(
      "Avstanden mellom de to er nå 2 ledd. En forbindelse ville bringe 12 par av aktører, én fra hver side, nærmere hverandre. Par som ikke har noen registrert vei til hverandre nå: 3. Gevinsten er 50 % av den største.",
    );
    expect(introductionGain({ ...gain, closer: 1, joined: 1, hops: null, value: 1 }, "EN")).toBe(
      "No way between the two is on record. A tie would bring 1 pair of actors, one from each side, closer to each other. Pairs that have no way to each other on record now: 1. No other pair would bring more.",
    );
    expect(introductionGain({ ...gain, value: 0.001 }, "FI")).toContain("< 1 %");
  });

  it("tell themes that are unknown from themes that differ", () => {
    const facts = { inCommon: [], kinds: ["Company", "Company"], kindsValue: 0.5 } as const;
    expect(introductionFit({ ...facts, unknownOf: [] }, "EN")).toBe(
      "They have no theme in common on record. Two companies complement each other in part.",
    );
    expect(introductionFit({ ...facts, unknownOf: ["Bo"] }, "EN")).toContain("unknown");
    expect(introductionFit({ ...facts, unknownOf: ["Ada", "Bo"] }, "FI")).toContain(
      "ei siis tiedetä",
    );
  });

  it("name any two kinds in every language", () => {
    for (const language of LANGUAGES)
      for (const a of ACTOR_KINDS)
        for (const b of ACTOR_KINDS) {
          const facts = { inCommon: ["ore"], unknownOf: [], kinds: [a, b], kindsValue: 1 } as const;
          expect(introductionFit(facts, language)).toMatch(/ore\. \p{Lu}.+\.$/u);
        }
  });

  it("name who could introduce the two, and count who else", () => {
    expect(introductionWay({ ...NAMES, introducers: ["Mo"], count: 1 }, "EN")).toBe(
      "Mo is tied to both and could introduce them.",
    );
    expect(introductionWay({ ...NAMES, introducers: ["M$&"], count: 3 }, "EN")).toContain(
      "So are 2 others; of them all, M$& has the fewest ties.",
    );
    expect(introductionWay({ ...NAMES, introducers: ["Mo", "Nn"], count: 2 }, "NB")).toContain(
      "Mo er knyttet til Ada, Nn til Bo",
    );
    expect(introductionWay({ ...NAMES, introducers: [], count: 0 }, "FI")).toContain(
      "ei ole ketään",
    );
  });

  it("say how much was read about each", () => {
    const both = [
      { name: "Ada", sources: 1, tied: 0 },
      { name: "Bo", sources: 2, tied: 1 },
    ] as const;
    expect(introductionCoverage(both, "EN")).toContain(
      "Ada: 1 source, tied to 0 actors. Bo: 2 sources, tied to 1 actor.",
    );
  });

  it("say why it is worth it, and that there is a plan", () => {
    const facts = {
      ...NAMES,
      introducers: ["Mo", "Nn"],
      themes: ["ore", "sea"],
      closer: 1,
      plans: 1,
    };
    expect(introductionReason(facts, "EN")).toBe(
      "Mo and Nn could together introduce Ada to Bo. Both work on ore and sea. A tie would bring only the two themselves closer. A plan between the two is on record, so they may know each other already.",
    );
    expect(introductionReason({ ...facts, introducers: [], plans: 0 }, "NB")).toBe(
      "Ada og Bo må ta kontakt selv: ingen som er registrert, kan introdusere dem. Begge arbeider med ore og sea. En forbindelse ville bringe bare de to selv nærmere hverandre.",
    );
  });
});

describe("The summary of introductions", () => {
  const side = { name: "East", actorCount: 3, lookedAt: 3 };
  const facts = {
    ...{ from: side, to: { ...side, name: "West" }, sameSide: false, anyTie: true },
    ...{ candidateCount: 9, rankedCount: 9, best: ["Ada", "Bo"] as const },
  };

  it("counts the pairs and names the best", () => {
    expect(introductionsSummary(facts, "EN")).toBe(
      "9 pairs across the two sides have no tie on record. Best of all would be to introduce Ada to Bo.",
    );
  });

  it("says every cut with its counts", () => {
    const large = { ...side, actorCount: 6600, lookedAt: 250 };
    const cut = { ...facts, from: large, candidateCount: 750, rankedCount: 500 };
    expect(introductionsSummary(cut, "EN")).toContain(
      "East: of 6,600 actors, the 250 that most is known of were looked at. The best 500 are ranked.",
    );
    for (const language of LANGUAGES)
      expect(introductionsSummary(cut, language)).toMatch(/6.600.*250.*500/u);
  });
});

describe("The summary of their quality", () => {
  const found = (auc: number, precisionAtTen = 0.05) => ({ auc, precisionAtTen });
  const facts = (ours: number, degree: number): QualityFacts => ({
    ...{ rounds: 10, tieCount: 93, hiddenCount: 10, missedCount: 0, listCount: 9, leftOutCount: 0 },
    found: {
      introductions: found(ours),
      degreeProduct: found(degree),
      random: found(0.5, 0.01),
      bestPrecision: 0.11,
    },
  });

  it("says plainly how good or bad it is", () => {
    for (const [ours, degree, said] of [
      [0.4, 0.7, "worse than chance, and worse than going by the number of ties alone"],
      [0.52, 0.51, "hardly better than chance, and about as good as"],
      [0.68, 0.6, "somewhat better than chance, and better than going by"],
      [0.76, 0.73, "clearly better than chance, and about as good as"],
      [0.88, 0.97, "far better than chance, and worse than going by"],
    ] as const)
      expect(introductionQuality(facts(ours, degree), "EN")).toContain(said);
  });

  it("gives the figures beside the baselines and the best possible, in every language", () => {
    for (const language of LANGUAGES) {
      const text = introductionQuality(facts(0.75, 0.74), language);
      for (const figure of ["75 %", "74 %", "50 %", "5 %", "11 %", "93", "10"])
        expect(text).toContain(figure);
    }
  });

  it("says what was missed and what was drawn by lot", () => {
    const some = { ...facts(0.7, 0.7), missedCount: 1234, leftOutCount: 91 };
    expect(introductionQuality(some, "EN")).toContain("not among the pairs looked at: 1,234");
    expect(introductionQuality(some, "EN")).toContain("9 of 100 lists were drawn by lot");
  });
});
