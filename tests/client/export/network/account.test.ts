import { describe, expect, it } from "vitest";
import { accountOf } from "../../../../client/export/network/account.ts";
import type { Language } from "../../../../client/languages.ts";
import { networkOf } from "../../../../client/network/network.ts";
import type { OnScreen } from "../../../../client/network/networkContext.ts";
import { shownOf } from "../../../../client/network/shown.ts";
import { wordsOf } from "../../../../client/texts.ts";
import { type Group, UNEXPLORED } from "../../../../client/view/explored.ts";
import { DEFAULT_FILTER, plainView, type View } from "../../../../client/view/view.ts";
import { collectedOf } from "../../../export/world.ts";
import { answer, member, tie } from "../../network/world.ts";

const at = { x: 0, y: 0 };
const around = { type: "neighbours", of: "a", tie: null, direction: null } as const;
const groups: Group[] = [
  { origin: { type: "chosen" }, actors: [{ id: "a", at }] },
  { origin: around, actors: [{ id: "b", at }] },
  { origin: { ...around, tie: "SUPPORTS", direction: "IN" }, actors: [{ id: "c", at }] },
  { origin: around, actors: [{ id: "d", at }] },
];
const view: View = {
  ...plainView({ name: "explore", from: { type: "actor", id: "a" } }),
  explored: { ...UNEXPLORED, groups },
};

function screen(change: Partial<View> = {}): OnScreen {
  const plan = { ...tie("a~FUNDS~b"), basis: "INTENDED" as const };
  const network = networkOf(
    answer(
      [member("a"), member("b"), member("c"), member("d", { hidden: true })],
      [tie("a~SUPPORTS~b"), plan, tie("a~SUPPORTS~d")],
      {
        hiddenTies: ["a~FUNDS~b", "a~SUPPORTS~d"],
        unknown: ["nobody"],
        tieCount: 5,
        added: [{ actors: [], totalCount: 47 }],
      },
    ),
  );
  const own = { ...view, ...change };
  return { view: own, network, shown: shownOf(network, own) };
}

function account(of: OnScreen, language: Language = "en") {
  return accountOf(of, {
    collected: collectedOf([]),
    words: wordsOf(language),
    address: "https://example.org/explore/actor/a",
    day: "2026-02-03",
  });
}

describe("what an export says about itself", () => {
  it("names what it began with and how much it holds", () => {
    expect(account(screen())).toMatchObject({
      title: "The network around A",
      holds: "3 actors and 1 tie, as they are shown",
      made: "Intercluster, data version 0123456789ab, exported on 3 February 2026",
      attribution: ["Places: <GeoNames>"],
      caution: "Silence proves nothing.",
    });
  });

  it("tells each step once, pages of one step together, against how many there are", () => {
    expect(account(screen()).steps).toEqual([
      "Chosen: A",
      "Neighbours of A: 2 actors of 47",
      "Neighbours of A (“is supported by”): 1 actor",
    ]);
  });

  it("counts what is left out: by filters, plans apart, by hand, by the API, and what nobody knows", () => {
    const explored = { ...view.explored, hidden: ["c"] };
    expect(account(screen({ explored })).leftOut).toEqual([
      "The filters leave out 1 actor, 1 tie and 1 plan.",
      "Hidden by hand: 1 actor.",
      "More than can be fetched at once: 2 ties are missing here.",
      "Not in the data: nobody.",
    ]);
  });

  it("tells every filter in force, and that plans do not count", () => {
    const filter: View["filter"] = {
      ...DEFAULT_FILTER,
      types: ["FUNDS"],
      since: "2014",
      undated: false,
      kinds: ["Cluster"],
      regions: ["north"],
      themes: ["steel", "other"],
      text: "arctic",
      programmes: true,
    };
    expect(account(screen({ filter })).filters).toEqual([
      "How sure: stated and inferred; plans do not count",
      "Ties: funds",
      "Period: 2014– and no undated ones",
      "Actors: Clusters",
      "Regions: The North",
      "Themes: Steel and other",
      "The name contains “arctic”",
      "National programmes count",
    ]);
  });

  it("says that plans count where they do", () => {
    const filter: View["filter"] = { ...DEFAULT_FILTER, basis: ["STATED", "INTENDED"] };
    expect(account(screen({ filter })).filters).toEqual(["How sure: stated and planned"]);
  });

  it("speaks the reader's language", () => {
    expect(account(screen(), "nb")).toMatchObject({
      title: "Nettverket rundt A",
      holds: "3 aktører og 1 forbindelse, slik de vises",
    });
    expect(account(screen(), "fi").title).toBe("Verkosto: A");
  });
});
