import { describe, expect, it } from "vitest";
import { menuPlace } from "../../../client/actions/menuPlace.ts";
import { drawCommanded } from "./Commanded.tsx";
import { focused, focusOn, press } from "./press.ts";
import { AROUND } from "./situations.ts";

const counts = { type: "SUPPORTS", direction: "IN", count: 5 };
const answers = { TieCounts: { actor: { id: "act", tieCounts: [counts] } } };

async function opened(address = AROUND) {
  const page = await drawCommanded(address, answers);
  await focusOn("#act");
  await page.click("#act");
  return page;
}

const menu = () => document.querySelector(".menu");
const items = () =>
  [...document.querySelectorAll(".menu [role^=menuitem]")].map(
    (each) => each.querySelector("span")?.textContent,
  );

describe("the menu of an actor", () => {
  it("is about that actor, and offers what can be done with it", async () => {
    await opened(`${AROUND}&select=actor:lo`);
    expect(menu()?.getAttribute("aria-label")).toBe("ACT");
    expect(items()).toEqual([
      "Show more neighbours",
      "Collapse what it brought",
      "Hide",
      "Show only the selection",
      "Pin in place",
      "Take out of the picture",
      "Select the neighbours too",
      "Start anew from here",
      "Open its page",
    ]);
  });

  it("is about all that are selected where the actor is one of them", async () => {
    const page = await opened(`${AROUND}&select=actor:act,actor:lo`);
    expect(menu()?.getAttribute("aria-label")).toBe("2 actors");
    expect(items()).toContain("Ask who links the two");
    await press("h");
    expect(focused()).toContain("Hide");
    (document.activeElement as HTMLElement | null)?.click();
    expect(page.address()).toBe(`${AROUND}&hide=act,lo`);
  });

  it("moves by arrow keys, Home, End and first letters, and gives the focus back on Escape", async () => {
    await opened();
    expect(focused()).toContain("Show more neighbours");
    await press("ArrowDown");
    expect(focused()).toContain("Collapse");
    await press("Home");
    await press("ArrowUp");
    expect(focused()).not.toContain("Show more neighbours");
    await press("p");
    expect(focused()).toContain("Pin in place");
    await press("Escape");
    expect(menu()).toBeNull();
    expect(focused()).toBe("ACT");
  });

  it("leaves the focus in the picture where it was nowhere before", async () => {
    const page = await drawCommanded(AROUND, answers);
    page.root.querySelector("#act")?.setAttribute("tabindex", "0");
    expect(document.activeElement).toBe(document.body);
    await page.click("#act");
    await press("Escape");
    expect(focused()).toBe("ACT");
  });

  it("closes when the reader goes elsewhere, and leaves the focus there", async () => {
    await opened();
    await focusOn("#field");
    expect(menu()).toBeNull();
    expect(document.activeElement?.id).toBe("field");
  });
});

describe("the place of a menu", () => {
  const room = { width: 1000, height: 800 };

  it("is where it was asked for, inside the window, on the side with more room", () => {
    expect(menuPlace({ x: 100, y: 50 }, room)).toMatchObject({ left: 100, top: 50 });
    expect(menuPlace({ x: 990, y: 700 }, room)).toMatchObject({ left: 640, bottom: 100 });
    expect(menuPlace({ x: -50, y: -50 }, room)).toMatchObject({ left: 8, top: 8 });
  });

  it("has room for a menu at any width", () => {
    expect(menuPlace({ x: 300, y: 50 }, { width: 320, height: 600 })).toMatchObject({
      left: 8,
      maxWidth: 304,
      maxHeight: 542,
    });
  });
});
