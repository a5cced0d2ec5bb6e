import { act } from "react";
import { describe, expect, it } from "vitest";
import { GapMatrix } from "../../../client/gaps/matrix/GapMatrix.tsx";
import { draw } from "../draw.tsx";
import { gapsOf } from "./gaps.ts";

const gaps = gapsOf(
  ["West", "North", "South"],
  [
    ["West", "North", "GAP", 1],
    ["North", "South", "STRONG", 9],
  ],
);
const matrix = <GapMatrix gaps={gaps} order="ties" />;

function cell(root: HTMLElement, at: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-at="${at}"]`);
  if (!found) throw new Error(`no cell at ${at}`);
  return found;
}

async function press(key: string, held: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...held });
  await act(async () => document.activeElement?.dispatchEvent(event));
}

const focusedAt = (): string | null | undefined => document.activeElement?.getAttribute("data-at");

describe("the matrix", () => {
  it("heads every row and every column, and names each cell in full", async () => {
    const { root } = await draw(matrix);
    const heads = [...root.querySelectorAll("th")].map((th) => [th.scope, th.textContent]);
    expect(heads.filter(([scope]) => scope === "row")).toHaveLength(3);
    expect(heads.filter(([scope]) => scope === "col")).toHaveLength(3);
    expect(cell(root, "0,1").getAttribute("aria-label")).toContain("West – North: Gap. 1 pair");
    expect(cell(root, "0,2").getAttribute("aria-label")).toContain("No data");
  });

  it("leads to the pair under the same filter, without loading anew", async () => {
    const page = await draw(matrix, { address: "/gaps?types=FUNDS" });
    expect(cell(page.root, "1,2").getAttribute("href")).toBe("/gap/north/south?types=FUNDS");
    await page.click('[data-at="1,2"]');
    expect(page.address()).toBe("/gap/north/south?types=FUNDS");
  });

  it("leads nowhere where a group meets itself", async () => {
    const { root } = await draw(matrix);
    expect(cell(root, "1,1").tagName).toBe("SPAN");
    expect(cell(root, "1,1").getAttribute("aria-label")).toBe("North and itself");
  });

  it("is one stop for Tab, and is walked by arrows, Home and End", async () => {
    const { root } = await draw(matrix);
    expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    await act(async () => cell(root, "0,1").focus());
    await press("ArrowDown");
    expect(focusedAt()).toBe("1,1");
    await press("ArrowRight");
    expect(focusedAt()).toBe("1,2");
    await press("ArrowRight");
    expect(focusedAt()).toBe("1,2");
    await press("Home");
    expect(focusedAt()).toBe("1,0");
    await press("End", { ctrlKey: true });
    expect(focusedAt()).toBe("2,2");
    expect(root.querySelector('[tabindex="0"]')?.getAttribute("data-at")).toBe("2,2");
  });

  it("shows the figures of the cell that has the focus, and how to see them before", async () => {
    const { root } = await draw(matrix);
    const shown = () => root.querySelector(".gap-readout > :not([hidden])")?.textContent;
    expect(shown()).toContain("Point at a cell");
    await act(async () => cell(root, "1,2").focus());
    expect(shown()).toContain("9 pairs of actors are tied");
  });

  it("dims what is not chosen instead of emptying it, which would look like no data", async () => {
    const { root } = await draw(matrix, { address: "/gaps?open=only:GAP" });
    expect(cell(root, "0,1").dataset.dimmed).toBeUndefined();
    expect(cell(root, "1,2").dataset.dimmed).toBe("true");
    expect(cell(root, "1,2").querySelector("path")?.getAttribute("d")).not.toBe("");
  });

  it("stands in the order of names where that is asked for", async () => {
    const { root } = await draw(<GapMatrix gaps={gaps} order="name" />);
    const rows = [...root.querySelectorAll('th[scope="row"]')].map((th) => th.textContent);
    expect(rows).toEqual(["North", "South", "West"]);
    expect(cell(root, "0,1").getAttribute("href")).toBe("/gap/north/south");
  });
});
