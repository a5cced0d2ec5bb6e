import { act } from "react";
import { describe, expect, it } from "vitest";
import { match, matching } from "../../../client/actions/palette/matching.ts";
import { drawCommanded } from "./Commanded.tsx";
import { focusOn, press } from "./press.ts";
import { AROUND } from "./situations.ts";

const hit = (node: object, matchedName: string) => ({ matchedName, node });
const answers = {
  Find: {
    search: [
      hit(
        { __typename: "Company", id: "elkem", kind: "Company", name: "Elkem", shortName: null },
        "Elkem AS",
      ),
      hit({ __typename: "Theme", id: "metals", label: "Metals" }, "Metals"),
    ],
  },
};

async function opened() {
  const page = await drawCommanded(AROUND, answers);
  await focusOn("#act");
  await press("Mod+k");
  return page;
}

async function type(text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  await act(async () => {
    set?.call(field, text);
    field?.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await focusOn('[role="combobox"]');
}

const lines = () =>
  [...document.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);
const chosen = () => document.querySelector('[aria-selected="true"]')?.textContent;

describe("the palette", () => {
  it("lists what can be done, with its keys, and does it", async () => {
    const page = await opened();
    expect(lines()).toContain("Show as tableT");
    expect(lines().some((line) => line?.startsWith("Hide"))).toBe(false);
    await type("table show");
    expect(chosen()).toBe("Show as tableT");
    await press("Enter");
    expect(page.address()).toBe(`${AROUND}&as=table`);
    expect(document.querySelector('[role="combobox"]')).toBeNull();
  });

  it("moves by arrow keys, round and round, and says where it is", async () => {
    await opened();
    const [first, second] = lines();
    expect(chosen()).toBe(first);
    await focusOn('[role="combobox"]');
    await press("ArrowDown");
    expect(chosen()).toBe(second);
    await press("ArrowUp");
    await press("ArrowUp");
    expect(chosen()).toBe(lines().at(-1));
    const active = document.activeElement?.getAttribute("aria-activedescendant") ?? "";
    expect(document.getElementById(active)?.textContent).toBe(chosen());
  });

  it("finds what the data has, to be added or begun with", async () => {
    const page = await opened();
    await type("xyz");
    await page.until("Metals");
    expect(lines()).toEqual([
      "Elkemcompany · also called Elkem AS",
      "Metalstheme",
      "Elkemcompany · also called Elkem AS",
      "Metalstheme",
    ]);
    await press("Enter");
    expect(page.address()).toContain("&add=chosen,elkem");
    expect(page.address()).toContain("select=actor:elkem");
  });
});

describe("matching by words", () => {
  it("wants every word, at the beginning rather than within", () => {
    expect(match("", "Show as table")).toBe(0);
    expect(match("sh ta", "Show as table")).not.toBeNull();
    expect(match("show graph", "Show as table")).toBeNull();
    const names = ["Unpin", "Show pins", "Pin in place"];
    expect(matching("pin", names, (name) => name)).toEqual(["Pin in place", "Show pins", "Unpin"]);
  });

  it("does not mind case, accents and Nordic letters", () => {
    expect(match("gjor", "Gjør om")).toBe(0);
    expect(match("NAYTA", "Näytä koko kuva")).toBe(0);
    expect(match("ås", "Asane")).toBe(0);
  });
});
