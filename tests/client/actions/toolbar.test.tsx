import { expect, it } from "vitest";
import { drawCommanded } from "./Commanded.tsx";
import { focused, focusOn, press } from "./press.ts";
import { AROUND } from "./situations.ts";

const toolbar = (address = AROUND) => drawCommanded(address);

it("is one stop for Tab, and goes from tool to tool by arrow keys, Home and End", async () => {
  const { root } = await toolbar();
  expect(root.querySelectorAll('[role="toolbar"] [tabindex="0"]')).toHaveLength(1);
  await focusOn('[role="toolbar"] [tabindex="0"]');
  expect(focused()).toBe("Undo");
  await press("ArrowRight");
  expect(focused()).toBe("Redo");
  await press("End");
  expect(focused()).toBe("Keyboard shortcuts");
  await press("ArrowRight");
  expect(focused()).toBe("Undo");
  await press("ArrowLeft");
  await press("Home");
  expect(focused()).toBe("Undo");
  expect(root.querySelectorAll('[role="toolbar"] [tabindex="0"]')).toHaveLength(1);
});

it("keeps what cannot be done now in its place, and does nothing when it is pressed", async () => {
  const { root, click, address } = await toolbar();
  expect(root.querySelector('[data-action="hide"]')?.getAttribute("aria-disabled")).toBe("true");
  await click('[data-action="hide"]');
  expect(address()).toBe(AROUND);
});

it("says which view is on, and switches", async () => {
  const { root, click, address } = await toolbar();
  const pressed = () =>
    ["graph", "table"].map((id) =>
      root.querySelector(`[data-action="${id}"]`)?.getAttribute("aria-pressed"),
    );
  expect(pressed()).toEqual(["true", "false"]);
  await click('[data-action="table"]');
  expect(pressed()).toEqual(["false", "true"]);
  expect(address()).toBe(`${AROUND}&as=table`);
});

it("undoes and redoes by its tools and by keys, and lists the steps", async () => {
  const page = await toolbar(`${AROUND}&select=actor:lo`);
  await page.click('[data-action="hide"]');
  await page.click('[data-action="table"]');
  await page.click('[data-action="undo"]');
  expect(page.address()).toBe(`${AROUND}&hide=lo`);
  await press("Mod+z");
  expect(page.address()).toContain("select=actor:lo");
  await press("Mod+Shift+z");
  await press("Mod+y");
  expect(page.address()).toBe(`${AROUND}&hide=lo&as=table`);
  await page.click('[data-action="history"]');
  const steps = () => [...page.root.querySelectorAll(".history button")];
  expect(steps().map((each) => each.textContent)).toEqual([
    "Started at ACT",
    "Hid LO",
    "Showed the table",
  ]);
  await page.click(".history li:first-child button");
  expect(page.address()).toContain("select=actor:lo");
  expect(steps().map((each) => each.getAttribute("aria-current"))).toEqual(["step", null, null]);
});
