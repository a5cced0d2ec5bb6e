import { expect, it } from "vitest";
import { GapPage } from "../../../../client/pages/gap/GapPage.tsx";
import { all, tie } from "../../answer/links.ts";
import { draw } from "../../draw.tsx";
import { introductions } from "../../introductions/introductions.ts";
import { gapAnswer } from "./gapAnswer.ts";

const address = "/gap/north/south";
const page = <GapPage from="north" to="south" />;
const nobody = { Introductions: { introductions: introductions([]) } };
const answers = { ...nobody, Gap: { gap: gapAnswer() } };

it("names the two, gives the verdict and its reason, and says the four things in words", async () => {
  const { root, until } = await draw(page, { answers, address });
  await until("There is 1 pair where chance would give 6.");
  expect(root.querySelector("h1")?.textContent).toBe("North and South");
  expect(root.querySelector("h2")?.textContent).toBe(" Gap");
  const parts = [...root.querySelectorAll(".gap-words > section")].map((part) => part.textContent);
  expect(parts).toEqual([
    "What is there, and what is missingLittle is there.",
    "Why it may matterBoth work on hydrogen.",
    "How sure we areWe are fairly sure.",
    "What to doBegin with these two.",
  ]);
});

it("gives every figure on a line of its own, with the interval in words as well as in the picture", async () => {
  const { root, until } = await draw(page, { answers, address });
  await until("Pairs of actors with a tie on record");
  const lines = [...root.querySelectorAll(".figure-line")].map(({ textContent }) => textContent);
  expect(lines).toEqual([
    "Pairs of actors with a tie on record 1",
    "Pairs that chance would give 6",
    "Independent routes 1",
    "Actors that carry every route 1",
    "Themes in common 1",
    "Actors on both sides 0",
    "What is known of North 4 actors",
    "What is known of South 4 actors",
    "Sources that the verdict hangs on 0",
  ]);
  expect(root.querySelector(".interval-legend")?.textContent).toBe(
    " on record: 1  by chance: 3–10, on average 6",
  );
  expect(root.textContent).toContain("the shortest way is 1 step");
});

it("opens the observed pairs to the ties behind them, and keeps that in the address", async () => {
  const drawn = await draw(page, {
    answers: { ...answers, GapTies: { gap: { ties: all([tie("n1", "s1")]) } } },
    address,
  });
  await drawn.until("Pairs of actors with a tie on record");
  await drawn.click('[aria-label="Show what it rests on: Pairs of actors with a tie on record"]');
  expect(drawn.address()).toBe("/gap/north/south?open=figure:observed");
  await drawn.until("1 statement");
  await drawn.click('a[href*="select=tie:n1~SUPPORTS~s1"]');
  expect(drawn.address()).toContain("select=tie:n1~SUPPORTS~s1");
});

it("opens the routes to their actors, and who would cut them to both sets by name", async () => {
  const route = {
    length: 1,
    actors: [tie("n1", "s1").from, tie("n1", "s1").to],
    steps: [{ ...tie("n1", "s1"), ties: [tie("n1", "s1")] }],
  };
  const { root, until } = await draw(page, {
    answers: { ...answers, GapRoutes: { gap: { routePaths: all([route]) } } },
    address: `${address}?open=figure:routes,figure:cutting`,
  });
  await until("Ways from one side to the other that share no actor.");
  await until("n1— s1");
  const sets = [...root.querySelectorAll("h4")].map(({ textContent }) => textContent);
  expect(sets).toEqual(["As near North as can be", "As near South as can be"]);
  expect(root.textContent).toContain("SINTEF");
  expect(root.textContent).toContain("Eyde");
});

it("leads on to who links the two, their network, and who stands between them", async () => {
  const { root, until } = await draw(page, { answers, address });
  await until("Onward");
  const ways = [...root.querySelectorAll("#onward ~ .counts a")].map((link) =>
    link.getAttribute("href"),
  );
  expect(ways).toEqual([
    "/links/north/south",
    "/explore?v=1&add=region:north&add=region:south",
    "/brokerage/north/south",
    "/gaps",
  ]);
});

it("swaps the sides, and asks about the gap again", async () => {
  const drawn = await draw(page, { answers, address: `${address}?select=actor:n1` });
  await drawn.until("Onward");
  await drawn.click('[aria-label="Swap the sides"]');
  expect(drawn.address()).toBe("/gap/south/north");
});
