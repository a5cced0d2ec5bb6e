import { expect, it, vi } from "vitest";
import { AskPage } from "../../../client/pages/AskPage.tsx";
import { all, broker, links, tie } from "../answer/links.ts";
import { draw } from "../draw.tsx";

vi.mock("../../../client/graph/GraphCanvas.tsx", () => ({
  GraphCanvas: ({ description }: { description: string }) => <p>{description}</p>,
}));

const linked = links({
  direct: all([tie("n1", "s1")]),
  brokers: all([broker("Between", [tie("n1", "Between")], [tie("Between", "s1")])]),
});
const members = { actors: { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] } };
const example = { from: { id: "north", name: "North" }, to: { id: "south", name: "South" } };
const other = { from: { id: "east", name: "East" }, to: { id: "west", name: "West" } };
const answers = {
  Examples: { exampleQuestions: [example, other] },
  Answer: { whoLinks: linked },
  Sides: { whoLinks: { from: members, to: members } },
};

it("answers a question before anybody asks, in words first and then as a picture", async () => {
  const { root, until } = await draw(<AskPage />, { answers });
  await until("That is the answer.");
  expect(root.querySelector("h1")?.textContent).toBe("Who links North and South?");
  expect(document.title).toBe("Who links North and South? – Intercluster");
  await until(
    "The picture shows North on the left and South on the right. Go-betweens in the middle: 1",
  );
});

it("offers the questions that are not asked already", async () => {
  const { root, until } = await draw(<AskPage />, { answers });
  await until("East – West");
  const offered = [...root.querySelectorAll(".question-examples a")].map(
    (link) => link.textContent,
  );
  expect(offered).toEqual(["East – West"]);
});

it("invites to choose two sides where the data suggests no question", async () => {
  const none = { ...answers, Examples: { exampleQuestions: [] } };
  const { root, until } = await draw(<AskPage />, { answers: none });
  await until("Search for two regions, clusters or other actors");
  expect(root.querySelector("h1")?.textContent).toBe("Choose two sides");
});

it("swaps the sides", async () => {
  const page = await draw(<AskPage />, { answers, address: "/links/north/south?select=actor:n1" });
  await page.click('[aria-label="Swap the sides"]');
  expect(page.address()).toBe("/links/south/north");
});

it("says what is missing where an id is unknown, and keeps the question in its boxes", async () => {
  const extensions = { code: "UNKNOWN_ID", argument: "from", got: "nrth", nearest: ["north"] };
  const page = await draw(<AskPage />, {
    answers: { Answer: { errors: [{ message: "unknown", extensions }] } },
    address: "/links/nrth/south",
  });
  await page.until("“nrth” is not in the data");
  expect(page.root.querySelector('a[href="/links/north/south"]')).not.toBeNull();
});

it("changes which ties count, and says so", async () => {
  const page = await draw(<AskPage />, { answers, address: "/?open=filter" });
  await page.until("every type, no plans");
  const planned = [...page.root.querySelectorAll("label")].find(
    ({ textContent }) => textContent === "planned",
  );
  await page.click(`[id="${planned?.htmlFor}"]`);
  expect(page.address()).toBe("/?open=filter&basis=STATED,INFERRED,INTENDED");
  await page.until("the filter is changed");
});
