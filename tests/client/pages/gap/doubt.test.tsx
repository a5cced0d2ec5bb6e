import { expect, it } from "vitest";
import { GapPage } from "../../../../client/pages/gap/GapPage.tsx";
import type { WholeGap } from "../../../../client/pages/gap/wholeGap.ts";
import { draw } from "../../draw.tsx";
import { introductions } from "../../introductions/introductions.ts";
import { gapAnswer } from "./gapAnswer.ts";

const address = "/gap/north/south";
const page = <GapPage from="north" to="south" />;
const source = {
  id: "p191",
  title: "Horizon 2020 projects",
  publisher: null,
  language: "en",
  date: null,
  url: null,
};

function answersWith(given: Partial<WholeGap>) {
  return {
    Introductions: { introductions: introductions([]) },
    Gap: { gap: gapAnswer(given) },
  };
}

it("never counts unknown themes as none", async () => {
  const { root, until } = await draw(page, {
    answers: answersWith({ themes: [], rank: { themesKnown: false } }),
    address: `${address}?open=figure:themes`,
  });
  await until("Themes in common not known");
  expect(root.textContent).toContain("That does not mean that they have none in common.");
});

it("tells known themes that differ from unknown ones", async () => {
  const { root, until } = await draw(page, {
    answers: answersWith({ themes: [] }),
    address: `${address}?open=figure:themes`,
  });
  await until("Themes in common 0");
  expect(root.textContent).toContain("The themes on record for the two differ.");
});

it("says where too little is known of a side, and what a missing tie does not mean", async () => {
  const few = { ...gapAnswer().coverage.from, shortfall: "FEW_WITH_TIES" } as const;
  const nothing = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
  const { root, until } = await draw(page, {
    answers: {
      ...answersWith({
        verdict: "NO_DATA",
        observed: 0,
        coverage: { from: few, to: gapAnswer().coverage.to },
      }),
      GapTies: { gap: { ties: nothing } },
    },
    address: `${address}?open=figure:observed`,
  });
  await until("What was not read may exist all the same.");
  expect(root.querySelector(".gap-verdict")?.textContent).toBe(" No data");
  expect(root.querySelector(".figure-line")?.textContent).toContain("not known");
  expect(root.textContent).toContain("under half have a tie on record: too little was read");
});

it("says where there is no way at all, and names no one who would cut it", async () => {
  const { root, until } = await draw(page, {
    answers: answersWith({ distance: null, routes: 0, cutting: [], cuttingNearTo: [] }),
    address,
  });
  await until("no way on record, however long");
  expect(root.textContent).not.toContain("Actors that carry every route");
});

it("names the sources that the verdict hangs on, and those that keep it from being strong", async () => {
  const { root, until } = await draw(page, {
    answers: answersWith({ restsOn: [source], strongBut: [source] }),
    address: `${address}?open=figure:restsOn,figure:strongBut`,
  });
  await until("Without any one of these, the verdict would be another.");
  expect(root.textContent).toContain("so it does not count as strong");
  expect(root.textContent).toContain("Horizon 2020 projects");
});

it("gives no verdict on a side and itself, and says what to do instead", async () => {
  const { from } = gapAnswer();
  const { root, until } = await draw(<GapPage from="north" to="north" />, {
    answers: answersWith({ from, to: from }),
    address: "/gap/north/north",
  });
  await until("The two sides are the same");
  await until("North and North");
  expect(root.querySelector(".gap-verdict")).toBeNull();
  expect(root.querySelector('a[href="/brokerage/north"]')).not.toBeNull();
});

it("leads from an unknown id to the gap with the nearest one", async () => {
  const extensions = { code: "UNKNOWN_ID", argument: "to", got: "sth", nearest: ["south"] };
  const { root, until } = await draw(<GapPage from="north" to="sth" />, {
    answers: { Gap: { errors: [{ message: "unknown", extensions }] } },
    address: "/gap/north/sth",
  });
  await until("“sth” is not in the data");
  expect(root.querySelector('a[href="/gap/north/south"]')).not.toBeNull();
});

it("gives no chance to go by where all of one side are on the other as well", async () => {
  const { root, until } = await draw(page, {
    answers: answersWith({ shared: 4, verdict: "AS_EXPECTED" }),
    address,
  });
  await until("As expected");
  expect(root.querySelector(".interval")).toBeNull();
});

it("says that an answer under a filter holds for that alone, with the way out of it", async () => {
  const { root, until } = await draw(page, {
    answers: answersWith({}),
    address: `${address}?types=FUNDS`,
  });
  await until("This holds only for the ties that the filter lets through.");
  expect(root.querySelector('.gap-lead a[href="/gap/north/south"]')).not.toBeNull();
});
