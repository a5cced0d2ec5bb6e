import { expect, it } from "vitest";
import { FilterChips } from "../../../client/filter/FilterChips.tsx";
import { draw } from "../draw.tsx";
import { facets, region } from "./facets.ts";
import { button, click } from "./hand.ts";

const names = facets({ regions: [region("rana", 2)] });
const address = "/explore?types=SUPPORTS,FUNDS&regions=rana";

it("takes one filter away and goes to the next one, at last to the whole", async () => {
  const page = await draw(<FilterChips facets={names} />, { address });
  await click(button(page.root, "Remove the filter supports"));
  expect(page.address()).toBe("/explore?types=FUNDS&regions=rana");
  expect(document.activeElement).toBe(button(page.root, "Remove the filter funds"));
  await click(button(page.root, "Remove the filter funds"));
  expect(document.activeElement).toBe(button(page.root, "Remove the filter RANA"));
  await click(button(page.root, "Remove the filter RANA"));
  expect(page.address()).toBe("/explore");
  expect(document.activeElement).toBe(page.root.querySelector("fieldset"));
});

it.each([
  ["nb", "Fjern filteret støtter"],
  ["en", "Remove the filter supports"],
  ["fi", "Poista suodatin tukijana"],
] as const)(
  "names what a click does in %s, with what is seen in the name",
  async (language, name) => {
    const { root } = await draw(<FilterChips facets={names} />, { address, language });
    const chip = button(root, name);
    expect(name).toContain(chip.textContent?.trim());
  },
);
