import { expect, it } from "vitest";
import { Introductions } from "../../../client/introductions/Introductions.tsx";
import { tie } from "../answer/links.ts";
import { draw } from "../draw.tsx";
import { introduction, introductions, quality } from "./introductions.ts";

const question = { from: "north", to: "south", filter: {}, language: "EN" } as const;
const list = <Introductions question={question} />;
const answers = {
  Introductions: { introductions: introductions([introduction()]) },
  IntroductionQuality: { introductionQuality: quality },
};

it("names both actors, the score and the one through whom, before anything is opened", async () => {
  const { root, until } = await draw(list, { answers });
  await until("1 introductions are worth making.");
  expect(root.querySelector(".introduction-line")?.textContent).toContain("n1 and ");
  expect(root.querySelector(".introduction-line")?.textContent).toContain("score 0.42");
  expect(root.textContent).toContain("through Between");
  expect(root.textContent).not.toContain("A company and a lab.");
});

it("opens to the four factors with their reasons, who introduces by which ties, and the address keeps it", async () => {
  const page = await draw(list, { answers });
  await page.until("through Between");
  await page.click('[aria-label="Reasons: n1 and s1"]');
  expect(page.address()).toBe("/?open=introduction:n1~s1");
  const factors = [...page.root.querySelectorAll(".factors > div")].map((row) => row.textContent);
  expect(factors).toEqual([
    "Gain1.00Nothing brings them closer.",
    "Fit0.75A company and a lab.",
    "Way1.00Between knows both.",
    "Coverage0.56Both are well known.",
  ]);
  expect(page.root.textContent).toContain("Who can introduce them");
  expect(page.root.textContent).toContain("There are 2 other such ways.");
  expect(page.root.querySelectorAll(".row .row")).toHaveLength(2);
});

it("leads on to the explorer with the two and the introducer, and to who links them, with the same filter", async () => {
  const { root, until } = await draw(list, {
    answers,
    address: "/gap/north/south?open=introduction:n1~s1&programmes=yes",
  });
  await until("See them in the network");
  const ways = [...root.querySelectorAll(".counts a")].map((link) => link.getAttribute("href"));
  expect(ways).toContain("/explore?v=1&programmes=yes&add=chosen,n1,Between,s1");
  expect(ways).toContain("/links/n1/s1?programmes=yes");
  expect(ways.some((way) => way?.includes("add=paths:n1:s1"))).toBe(true);
});

it("tells of plans between the two, and of nobody who could introduce them", async () => {
  const plan = tie("n1", "s1", { basis: "INTENDED" });
  const nobody = { type: "NONE", introducers: [], ties: [], count: 0 } as const;
  const way = { ...introduction().way, ...nobody, introducers: [], ties: [] };
  const alone = introduction({ plans: [plan], way });
  const { root, until } = await draw(list, {
    answers: { Introductions: { introductions: introductions([alone]) } },
    address: "/gap/north/south?open=introduction:n1~s1",
  });
  await until("Plans between the two");
  expect(root.textContent).toContain("nobody was found to introduce them");
  expect(root.textContent).not.toContain("Who can introduce them");
});

it("says only so where there is nobody to introduce", async () => {
  const { root, until } = await draw(list, {
    answers: { Introductions: { introductions: introductions([]) } },
  });
  await until("0 introductions are worth making.");
  expect(root.textContent).not.toContain("Looked at");
});

it("tells how good such lists are when asked, beside the baselines, and what was not measured", async () => {
  const page = await draw(list, { answers });
  await page.until("How good are these suggestions?");
  expect(page.root.textContent).not.toContain("somewhat better than chance");
  await page.click(".introductions > .disclosure > button");
  await page.until("They are somewhat better than chance.");
  const rows = [...page.root.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ["this list", "62 (55–70)", "0.5 (0.0–1.0)"],
    ["at random (for comparison)", "50 (44–57)", "not measured"],
  ]);
  expect(page.root.textContent).toContain("A perfect ranking would have 1.8 among the first ten");
});
