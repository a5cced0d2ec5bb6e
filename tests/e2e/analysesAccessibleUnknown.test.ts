import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";
import { settled } from "./settled.ts";

const site = inject("site");

/** In each language what says that a link is missing, and what two verdicts of too little knowledge are called. */
const SAID = {
  en: { missing: /\bgap\b|\bmissing\b|\bno tie\b/i, unread: "No data", open: "Cannot tell" },
  nb: {
    missing: /\bhull\b|mangler|ingen forbindelse/i,
    unread: "Mangler data",
    open: "Kan ikke avgjøres",
  },
  fi: { missing: /\baukko|puuttuu|ei sidettä/i, unread: "Ei tietoja", open: "Ei voi sanoa" },
} as const;

const LANGUAGES = ["en", "nb", "fi"] as const;

interface Looks {
  readonly background: string;
  readonly stroke: string;
  readonly border: string;
  readonly path: string;
}

/** How the sign of a verdict looks on the legend of the gaps. */
async function looksOf(page: Page, verdict: string): Promise<Looks> {
  const sign = page.locator(`.verdict-legend .verdict-sign[data-verdict=${verdict}]`);
  return sign.evaluate((each) => {
    const { backgroundColor, stroke, borderTopStyle } = getComputedStyle(each);
    const path = each.querySelector("path")?.getAttribute("d") ?? "";
    return { background: backgroundColor, stroke, border: borderTopStyle, path };
  });
}

journeys("what is not known", (open) => {
  it.each(LANGUAGES)("is never called a gap or a missing tie: %s", async (language) => {
    const { missing, unread, open: cannotTell } = SAID[language];
    const page = await open(`${site}/gap/finnmark/oslo?lang=${language}`);
    await settled(page);
    const verdict = page.locator(".gap-verdict");
    expect((await verdict.textContent())?.trim()).toBe(unread);
    expect(await page.locator(".answer-summary").textContent()).not.toMatch(missing);
    expect(
      await page
        .locator(".row", { has: page.locator(".figure-value") })
        .first()
        .textContent(),
    ).not.toMatch(/\b0\b/);
    expect(await page.locator(".interval").count()).toBe(0);
    await page.goto(`${site}/gap/akershus/agder?lang=${language}`);
    await settled(page);
    expect((await verdict.textContent())?.trim()).toBe(cannotTell);
  });

  it.each(LANGUAGES)("has in the matrix a name of its own in every cell: %s", async (language) => {
    const { missing, unread } = SAID[language];
    const page = await open(`${site}/gaps?lang=${language}`);
    await settled(page);
    const cells = page.locator("[role=grid] a[data-verdict=NO_DATA]");
    const names = await cells.evaluateAll((all) => all.map((each) => each.ariaLabel ?? ""));
    expect(names.length).toBe(62);
    for (const name of names) {
      const [, said = ""] = name.split(": ");
      expect(said).toContain(unread);
      expect(said.replace(unread, "")).not.toMatch(missing);
      expect(said).not.toMatch(/\b0\b/);
    }
  });

  it.each(["light", "dark"] as const)("never looks like a gap: %s", async (colorScheme) => {
    const page = await open(`${site}/gaps`, { colorScheme });
    await settled(page);
    const gap = await looksOf(page, "GAP");
    for (const verdict of ["NO_DATA", "CANNOT_TELL"]) {
      const unknown = await looksOf(page, verdict);
      expect(unknown.background).toBe("rgba(0, 0, 0, 0)");
      expect(unknown.path).not.toBe(gap.path);
    }
    expect(gap.background).not.toBe("rgba(0, 0, 0, 0)");
  });

  it("is counted apart, and shown alone when asked for", async () => {
    const page = await open(`${site}/gaps?open=as:list,only:NO_DATA,only:CANNOT_TELL`);
    await settled(page);
    await page.getByText("72 of 136").first().waitFor();
    const marks = page.locator("tbody .verdict-sign");
    const seen = await marks.evaluateAll((all) =>
      all.map((each) => each.getAttribute("data-verdict")),
    );
    expect(new Set(seen)).toEqual(new Set(["NO_DATA", "CANNOT_TELL"]));
    expect(await page.locator(".ranked-gaps .count").textContent()).toBe("16");
  });
});
