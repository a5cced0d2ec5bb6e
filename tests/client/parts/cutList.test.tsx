import { expect, it } from "vitest";
import { CutList } from "../../../client/parts/CutList.tsx";
import { draw } from "../draw.tsx";

const items = Array.from({ length: 60 }, (_, index) => `item ${index}`);
const row = (item: string) => <li key={item}>{item}</li>;

it("shows a page of a long list, how many there are, and the next page on demand", async () => {
  const { root, click } = await draw(<CutList items={items} row={row} />);
  expect(root.querySelectorAll("li")).toHaveLength(25);
  expect(root.textContent).toContain("25 of 60");
  await click("button");
  await click("button");
  expect(root.querySelectorAll("li")).toHaveLength(60);
  expect(root.querySelector("button")).toBeNull();
});

it("offers no more than there is", async () => {
  const { root } = await draw(<CutList items={items.slice(0, 3)} row={row} />);
  expect(root.querySelectorAll("li")).toHaveLength(3);
  expect(root.querySelector("button")).toBeNull();
});
