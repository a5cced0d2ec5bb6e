import { describe, expect, it, vi } from "vitest";
import { networkOf } from "../../../../client/network/network.ts";
import { shownOf } from "../../../../client/network/shown.ts";
import { useView } from "../../../../client/view/useView.ts";
import { TableView } from "../../../../client/views/table/TableView.tsx";
import type { MenuAt } from "../../../../client/views/viewOfNetwork.ts";
import { draw } from "../../draw.tsx";
import { answer, member, tie } from "../../network/world.ts";

const SMALL = answer(
  [member("b", { tieCount: 7 }), member("a", { tieCount: 9 }), member("c")],
  [tie("a~SUPPORTS~b")],
);
const ALL = "v=1&add=chosen,a,b,c&as=table";

/** The table of a network, as the page would show it. */
function Drawn({ of = SMALL, onMenu = () => undefined }: Props) {
  const [view] = useView();
  const network = networkOf(of);
  return <TableView view={view} network={network} shown={shownOf(network, view)} onMenu={onMenu} />;
}

interface Props {
  readonly of?: typeof SMALL;
  readonly onMenu?: (menu: MenuAt) => void;
}

const at = (query = "") => ({ address: `/explore?${ALL}${query}` });
const names = (root: HTMLElement) =>
  [...root.querySelectorAll("tbody th[scope=row] a")].map(({ textContent }) => textContent);
const selected = (address: string) => new URLSearchParams(address.split("?")[1]).get("select");

describe("the table", () => {
  it("shows every actor in the order in which they came, and what is not known as unknown", async () => {
    const { root } = await draw(<Drawn />, at());
    expect(names(root)).toEqual(["B", "A", "C"]);
    const cells = [...root.querySelectorAll("tbody tr:last-child > [data-column]")];
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "company: C",
      "company",
      "place unknown",
      "unknown",
      "0",
      "0",
      "unknown",
    ]);
  });

  it("sorts by a heading's button, says so, and keeps it in the address", async () => {
    const { root, click, address } = await draw(<Drawn />, at());
    await click("th[data-column=name] button");
    expect(names(root)).toEqual(["A", "B", "C"]);
    expect(root.querySelector("[aria-sort=ascending]")?.textContent).toBe("Name");
    expect(root.querySelector("caption")?.textContent).toBe("3 actors, sorted by Name, ascending");
    expect(address()).toContain("sort=name");
    await click("th[data-column=name] button");
    expect(names(root)).toEqual(["C", "B", "A"]);
    expect(root.querySelector("[aria-sort=descending]")?.textContent).toBe("Name");
    await click("th[data-column=name] button");
    expect(address()).not.toContain("sort");
  });

  it("begins with the most where a column holds figures", async () => {
    const { root, click } = await draw(<Drawn />, at());
    await click("th[data-column=ties-in-all] button");
    expect(names(root)).toEqual(["A", "B", "C"]);
  });

  it("changes between actors and ties, with the number of each", async () => {
    const { root, click, address } = await draw(<Drawn />, at());
    const buttons = [...root.querySelectorAll(".choice button")];
    expect(buttons.map(({ textContent }) => textContent)).toEqual(["3 actors", "1 tie"]);
    const other = root.querySelector<HTMLElement>(".choice button[aria-pressed=false]");
    other?.focus();
    await click(".choice button[aria-pressed=false]");
    expect(document.activeElement).toBe(other);
    expect(address()).toContain("rows=ties");
    expect(root.querySelector("tbody tr")?.textContent).toContain("A supports B");
    expect(root.querySelector("tbody tr [data-column=since]")?.textContent).toBe("not dated");
  });

  it("takes columns away and back", async () => {
    const { root, click, address } = await draw(<Drawn />, at("&open=columns"));
    await click("input[value=kind]");
    expect(root.querySelector("td[data-column=kind]")).toBeNull();
    await click("input[value=kind]");
    expect(root.querySelector("td[data-column=kind]")).not.toBeNull();
    expect(address()).not.toContain("columns=");
  });

  it("says what is in sight when it opens with 250 rows, and shows more on demand", async () => {
    const members = Array.from({ length: 250 }, (_, index) => member(`a${index}`));
    const { root, click } = await draw(<Drawn of={answer(members)} />, at());
    expect(names(root)).toHaveLength(100);
    expect(root.querySelector(".show-more")?.textContent).toContain("100 of 250");
    expect(root.querySelector("table")?.getAttribute("aria-rowcount")).toBe("252");
    expect(root.querySelector("tfoot")?.textContent).toContain("250 actors");
    await click(".show-more button");
    expect(names(root)).toHaveLength(200);
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Select A100");
  });

  it("shows the first names of a long list in a cell, says how many more there are, and shows them", async () => {
    const themes = Array.from({ length: 9 }, (_, index) => `theme ${index}`);
    const { root, click } = await draw(<Drawn of={answer([member("a", { themes })])} />, at());
    const cell = root.querySelector("tbody [data-column=themes]");
    expect(cell?.textContent).toBe("theme 0, theme 1, theme 2, theme 3 and 5 more");
    await click("tbody [data-column=themes] button");
    expect(cell?.querySelectorAll("a")).toHaveLength(9);
  });

  it("opens far enough that what is selected is in sight", async () => {
    const members = Array.from({ length: 250 }, (_, index) => member(`a${index}`));
    const { root } = await draw(<Drawn of={answer(members)} />, at("&select=actor:a120"));
    expect(names(root)).toHaveLength(200);
    expect(root.querySelectorAll("tr[data-selected]")).toHaveLength(1);
  });
});

describe("selecting in the table", () => {
  it("adds and takes away what a box stands for", async () => {
    const { root, click, address } = await draw(<Drawn />, at("&select=tie:x"));
    await click('input[aria-label="Select A"]');
    expect(selected(address())).toBe("tie:x,actor:a");
    expect(root.querySelector("tr[data-selected] a")?.textContent).toBe("A");
    await click('input[aria-label="Select A"]');
    expect(selected(address())).toBe("tie:x");
  });

  it("selects all rows and none, and leaves the rest of the selection alone", async () => {
    const { root, click, address } = await draw(<Drawn />, at("&select=tie:x,actor:a"));
    const all = root.querySelector<HTMLInputElement>('input[aria-label="Select all 3 actors"]');
    expect(all?.indeterminate).toBe(true);
    await click('input[aria-label="Select all 3 actors"]');
    expect(selected(address())).toBe("tie:x,actor:a,actor:b,actor:c");
    expect(all?.checked).toBe(true);
    await click('input[aria-label="Select all 3 actors"]');
    expect(selected(address())).toBe("tie:x");
  });

  it("selects a range with the Shift key", async () => {
    const { root, click, address } = await draw(<Drawn />, at());
    await click('input[aria-label="Select B"]');
    root
      .querySelector('input[aria-label="Select C"]')
      ?.dispatchEvent(new MouseEvent("click", { bubbles: true, shiftKey: true }));
    expect(selected(address())).toBe("actor:b,actor:a,actor:c");
  });

  it("selects alone by name", async () => {
    const { click, address } = await draw(<Drawn />, at("&select=actor:b,actor:c"));
    await click("tbody tr:nth-child(2) th a");
    expect(selected(address())).toBe("actor:a");
  });

  it("opens the menu of an actor: one in its row, two in a tie's", async () => {
    const onMenu = vi.fn();
    const actors = await draw(<Drawn onMenu={onMenu} />, at());
    await actors.click('[aria-label="Actions for C"]');
    const ties = await draw(<Drawn onMenu={onMenu} />, at("&rows=ties"));
    await ties.click('[aria-label="Actions for A"]');
    await ties.click('[aria-label="Actions for B"]');
    expect(onMenu.mock.calls.map(([{ actor }]) => actor)).toEqual(["c", "a", "b"]);
  });
});

describe("a table without rows", () => {
  it("says what the filters leave out, and how to be rid of them", async () => {
    const hidden = answer([member("a", { hidden: true })]);
    const { root, click, address } = await draw(<Drawn of={hidden} />, at("&kinds=Cluster"));
    expect(root.textContent).toContain("No actors are shown.The filters hide 1 actor.");
    expect(root.querySelector("table")).toBeNull();
    await click(".table-nothing a");
    expect(address()).not.toContain("kinds");
  });

  it("says what was hidden by hand, and shows it again", async () => {
    const { root, click } = await draw(<Drawn />, at("&hide=a,b,c"));
    expect(root.textContent).toContain("You have hidden 3 actors.");
    await click(".table-nothing a");
    expect(names(root)).toEqual(["B", "A", "C"]);
  });

  it("does not take what is not on record for what is not there", async () => {
    const { root } = await draw(<Drawn of={answer([member("a")])} />, at("&rows=ties"));
    expect(root.textContent).toContain("is on record. That does not mean that there are none.");
    expect(root.querySelector(".table-nothing a")).toBeNull();
  });
});

it("draws names that look like HTML as text", async () => {
  const name = '<img src=x onerror="document.title=1">';
  const plain = member("a");
  const hostile = { ...plain, actor: { ...plain.actor, name } };
  const { root } = await draw(<Drawn of={answer([hostile])} />, at());
  expect(root.querySelector("img")).toBeNull();
  expect(names(root)).toEqual([name]);
});
