import type { Page, Route } from "playwright-core";
import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";

const site = inject("site");

/** A server whose answers to some question are under way as long as the test says. */
interface Slow {
  /** Lets the next answer be the true one. */
  finish(): void;
  /** How often was asked. */
  asked(): number;
}

/** Has the server say of an operation that it is under way, further each time, until it is let finish. */
async function slowed(page: Page, operation: string): Promise<Slow> {
  let finished = false;
  let turns = 0;
  const underWay = (route: Route): Promise<void> | undefined => {
    if (!route.request().postData()?.includes(`query ${operation}`)) return route.continue();
    turns += 1;
    if (finished) return route.continue();
    const done = Math.min(0.9, turns / 10);
    const extensions = { code: "UNDER_WAY", analysis: "slow", done, retryAfter: 1 };
    const errors = [{ message: "slow: under way; ask again to get on", extensions }];
    return route.fulfill({ json: { data: null, errors } });
  };
  await page.route("**/graphql", underWay);
  return {
    finish: () => {
      finished = true;
    },
    asked: () => turns,
  };
}

/** Milliseconds: far longer than between one turn and the next. */
const MINUTE = 60_000;

/** Waits until what the page asked for so far has reached the test: a question of the test's own comes after it. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => fetch("/healthz").then((response) => response.text()));
}

const PAGES = [
  ["gaps", "/gaps", "Gaps", ".gaps-summary"],
  ["a pair", "/gap/oslo/ostfold", "Gap", ".gap-verdict"],
  ["introductions", "/gap/oslo/ostfold", "Introductions", ".introductions-summary"],
  ["go-betweens", "/brokerage", "Brokers", ".brokerage-ranking"],
  ["what comes apart", "/brokerage?open=part:apart", "Apart", ".brokerage-ranking"],
  ["communities", "/brokerage?open=part:communities", "Communities", ".brokerage-ranking"],
] as const;

journeys("an answer that takes long", (open) => {
  it.each(PAGES)("shows how far it is, and then the answer: %s", async (...row) => {
    const [, path, operation, answer] = row;
    let slow: Slow | undefined;
    const page = await open(site + path, {
      prepare: async (fresh) => {
        slow = await slowed(fresh, operation);
      },
    });
    const progress = page.getByRole("progressbar");
    await progress.waitFor();
    const first = Number(await progress.getAttribute("value"));
    const value = async (): Promise<number> => Number(await progress.getAttribute("value"));
    await expect.poll(value, { timeout: 20_000 }).toBeGreaterThan(first);
    expect(await page.getByRole("alert").count()).toBe(0);
    slow?.finish();
    await page.locator(answer).first().waitFor();
    expect(await progress.count()).toBe(0);
  });

  it("can be cancelled, after which nothing is asked, and asked for again", async () => {
    let slow: Slow | undefined;
    const page = await open(`${site}/gaps`, {
      prepare: async (fresh) => {
        await fresh.clock.install();
        slow = await slowed(fresh, "Gaps");
      },
    });
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("heading", { name: "Cancelled", level: 2 }).waitFor();
    const turns = slow?.asked();
    await page.clock.fastForward(MINUTE);
    await atRest(page);
    expect(slow?.asked()).toBe(turns);
    slow?.finish();
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".gaps-summary").waitFor();
    await page.getByRole("grid").waitFor();
  });

  it("is asked no more once the reader has gone elsewhere, and asked again on the way back", async () => {
    let slow: Slow | undefined;
    const page = await open(`${site}/gaps`, {
      prepare: async (fresh) => {
        await fresh.clock.install();
        slow = await slowed(fresh, "Gaps");
      },
    });
    await page.getByRole("progressbar").waitFor();
    await page.getByRole("link", { name: "Go-betweens" }).first().click();
    await page.locator(".brokerage-ranking").first().waitFor();
    const turns = slow?.asked() ?? 0;
    await page.clock.fastForward(MINUTE);
    await atRest(page);
    expect(slow?.asked()).toBe(turns);
    slow?.finish();
    await page.goBack();
    await page.getByRole("grid").waitFor();
    expect(slow?.asked()).toBeGreaterThan(turns);
  });
});
