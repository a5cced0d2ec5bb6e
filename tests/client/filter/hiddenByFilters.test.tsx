import { expect, it } from "vitest";
import { HiddenByFilters } from "../../../client/filter/HiddenByFilters.tsx";
import type { Language } from "../../../client/languages.ts";
import { networkOf } from "../../../client/network/network.ts";
import { shownOf } from "../../../client/network/shown.ts";
import { viewOf } from "../../../client/view/address.ts";
import { draw } from "../draw.tsx";
import { answer, member, tie } from "../network/world.ts";
import { button, click } from "./hand.ts";

const plan = { ...tie("a~FUNDS~b"), basis: "INTENDED" as const };
const ties = [tie("a~SUPPORTS~b"), tie("a~MEMBER_OF~c"), plan];

interface Hidden {
  readonly ties?: readonly string[];
  readonly actors?: readonly string[];
  readonly language?: Language;
}

/** Draws the line over three actors and three ties, one of them a plan, some of which the answer hides. */
function drawn(address: string, { ties: hiddenTies = [], actors = [], language = "en" }: Hidden) {
  const members = ["a", "b", "c"].map((id) => member(id, { hidden: actors.includes(id) }));
  const network = networkOf(answer(members, ties, { hiddenTies: [...hiddenTies] }));
  const view = viewOf(address);
  const shown = shownOf(network, view);
  const part = <HiddenByFilters view={view} network={network} shown={shown} />;
  return draw(part, { address, language });
}

const said = (root: HTMLElement) => root.querySelector('[role="status"]')?.textContent;

it.each([
  [
    "nb",
    "3 forbindelser og 1 aktør skjult av filtre. 1 av forbindelsene er en plan, som bare vises når du ber om den.",
  ],
  [
    "en",
    "3 ties and 1 actor hidden by filters. 1 of the ties is a plan, shown only when asked for.",
  ],
  [
    "fi",
    "3 sidettä ja 1 toimija piilotettu suodattimilla. Siteistä 1 on suunnitelma, joka näytetään vain pyydettäessä.",
  ],
] as const)(
  "says in %s how much the filters hide, and how much of it are plans",
  async (language, text) => {
    const hidden = { ties: ties.map(({ id }) => id), actors: ["c"], language };
    const { root } = await drawn("/explore?kinds=Company", hidden);
    expect(said(root)).toBe(text);
  },
);

it("takes back every filter and nothing else, and keeps the focus on the line", async () => {
  const page = await drawn("/explore?kinds=Company&hide=b", { ties: ["a~SUPPORTS~b"] });
  await click(button(page.root, "Reset the filters"));
  expect(page.address()).toBe("/explore?hide=b");
  expect(document.activeElement).toBe(page.root.querySelector('[role="status"]'));
});

it("says where only plans are left out, and shows them on demand", async () => {
  const page = await drawn("/explore", { ties: [plan.id] });
  expect(said(page.root)).toBe("1 plan is left out: plans are shown only when asked for.");
  await click(button(page.root, "Show plans too"));
  expect(page.address()).toBe("/explore?basis=STATED,INFERRED,INTENDED");
});

it("says nothing of plans where they were asked for", async () => {
  const { root } = await drawn("/explore?basis=STATED,INFERRED,INTENDED&types=SUPPORTS", {
    ties: [plan.id, "a~MEMBER_OF~c"],
  });
  expect(said(root)).toBe("2 ties hidden by filters.");
});

it("says what the reader hid, and shows it again in one step", async () => {
  const page = await drawn("/explore?select=actor:a&hide=b,c,nobody&only=selected", {});
  expect(said(page.root)).toBe("2 actors hidden by you. Only the selection is shown.");
  await click(button(page.root, "Show all again"));
  expect(page.address()).toBe("/explore?select=actor:a");
});

it("is silent where nothing is hidden, but there, so that a change is read out", async () => {
  const { root } = await drawn("/explore", {});
  expect(said(root)).toBe("");
  expect(root.querySelector("button")).toBeNull();
});
