import type { Locator, Page } from "playwright-core";

/** The cell of two groups in the matrix of gaps, by their names. */
export function cellOn(page: Page, from: string, to: string): Locator {
  return page.getByRole("grid").getByRole("link", { name: new RegExp(`^${from} – ${to}: `) });
}

/** The names of the rows of the matrix, from above. */
export async function rowsOn(page: Page): Promise<string[]> {
  return page.getByRole("grid").getByRole("rowheader").allTextContents();
}

/** How the pairs are shown, to be clicked: "List", "By name". */
export function wayOn(page: Page, name: string): Locator {
  return page.locator(".gaps-choice label").getByText(name, { exact: true });
}

/** How many pairs the legend counts of each verdict, by its name. */
export async function legendOn(page: Page): Promise<Record<string, number>> {
  const buttons = page.getByRole("group", { name: /^What the signs mean/ }).getByRole("button");
  const texts = await buttons.allTextContents();
  return Object.fromEntries(
    texts.map((text) => [text.replace(/\s*\d+$/, "").trim(), Number(/\d+$/.exec(text)?.[0])]),
  );
}

/** The pairs in the list of all, by the text of each row. */
export function pairsOn(page: Page): Locator {
  return page.getByRole("table", { name: "All pairs" }).locator("tbody tr");
}

/** A figure of the page of two sides, by the name that stands beside it. */
export function figureOn(page: Page, name: string): Locator {
  const opener = page.getByRole("button", { name: `Show what it rests on: ${name}`, exact: true });
  return page.getByRole("listitem").filter({ has: opener }).first();
}

/** Opens a figure; gives the figure with what it rests on. */
export async function openFigure(page: Page, name: string): Promise<Locator> {
  const figure = figureOn(page, name);
  await figure.getByRole("button", { name: `Show what it rests on: ${name}`, exact: true }).click();
  return figure;
}

/** What stands as the value of a figure. */
export async function valueOn(page: Page, name: string): Promise<string> {
  return (await figureOn(page, name).locator(".figure-value").textContent()) ?? "";
}

/**
 * What the API answers to a query whose answer the test names; asks again while that is under way, for which
 * the server waits. Fails where it answers with errors.
 */
export async function asked<Data>(page: Page, query: string): Promise<Data> {
  const { origin } = new URL(page.url());
  const response = await page.request.post(`${origin}/graphql`, { data: { query } });
  const { data, errors } = await response.json();
  if (errors?.[0]?.extensions?.code === "UNDER_WAY") return asked(page, query);
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}
