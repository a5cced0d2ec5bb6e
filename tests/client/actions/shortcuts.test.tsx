import { expect, it } from "vitest";
import { ACTIONS } from "../../../client/actions/index.ts";
import { ariaKeys, keyName, keyOf } from "../../../client/actions/keys.ts";
import { wordsOf } from "../../../client/texts.ts";
import { WALK_KEYS } from "../../../client/walk/keys.ts";
import { drawCommanded } from "./Commanded.tsx";
import { focusOn, press } from "./press.ts";
import { AROUND } from "./situations.ts";

const { say } = wordsOf("en");

it("does by a letter what it says, only while the focus is in the graph or the table", async () => {
  const { address } = await drawCommanded(AROUND);
  await focusOn('[data-action="undo"]');
  await press("t");
  expect(address()).toBe(AROUND);
  await focusOn("#act");
  await press("t");
  expect(address()).toBe(`${AROUND}&as=table`);
});

it("leaves the keys of a field to the field", async () => {
  const { address } = await drawCommanded(AROUND);
  await focusOn("#act");
  await press("t");
  await focusOn("#field");
  expect((await press("Mod+z")).defaultPrevented).toBe(false);
  await press("g");
  expect(address()).toBe(`${AROUND}&as=table`);
});

it("undoes while the list of steps is open beside the picture", async () => {
  const { address } = await drawCommanded(AROUND);
  await focusOn("#act");
  await press("t");
  await press("Shift+z");
  await focusOn(".history button");
  await press("Mod+z");
  expect(address()).toBe(AROUND);
});

it("leaves a key alone that something else has taken", async () => {
  const { address, root } = await drawCommanded(AROUND);
  root.querySelector("#act")?.addEventListener("keydown", (event) => event.preventDefault());
  await focusOn("#act");
  await press("t");
  expect(address()).toBe(AROUND);
});

it("lists every key in its help", async () => {
  const { root } = await drawCommanded(AROUND);
  await focusOn("#act");
  await press("?");
  const told = [...root.querySelectorAll("kbd")].map((each) => each.textContent);
  const all = [...ACTIONS, ...WALK_KEYS].flatMap(({ keys = [] }) => keys);
  expect([...told].sort()).toEqual(all.map((key) => keyName(key, say)).sort());
});

it("has no key that walking has", () => {
  const walking = WALK_KEYS.flatMap(({ keys }): readonly string[] => keys);
  const own = ACTIONS.flatMap(({ keys = [] }) => keys);
  expect(own.filter((key) => walking.includes(key))).toEqual([]);
});

it("names keys as they stand on the keyboard, and reads them from what is pressed", () => {
  expect(keyName("Mod+Shift+z", say)).toBe("Ctrl+Shift+Z");
  expect(ariaKeys(["Mod+y", "?"])).toBe("Control+y ?");
  const of = (init: KeyboardEventInit) => keyOf(new KeyboardEvent("keydown", init));
  expect(of({ key: "Z", ctrlKey: true, shiftKey: true })).toBe("Mod+Shift+z");
  expect(of({ key: "z", metaKey: true })).toBe("Mod+z");
  expect(of({ key: "?", shiftKey: true })).toBe("?");
  expect(of({ key: "z", altKey: true })).toBeNull();
});
