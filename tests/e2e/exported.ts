import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { run } from "./graphiql.ts";

/** A file as the reader has it after a download. */
export interface Taken {
  readonly name: string;
  readonly text: string;
  readonly bytes: Buffer;
}

/** The file that a button on the page hands over. */
export async function taken(page: Page, button: Locator | string): Promise<Taken> {
  const choice =
    typeof button === "string" ? page.getByRole("button", { name: button, exact: true }) : button;
  const [file] = await Promise.all([page.waitForEvent("download"), choice.click()]);
  const bytes = await readFile(await file.path());
  return { name: file.suggestedFilename(), text: bytes.toString(), bytes };
}

/** The rows of a table, each by the names of its columns. */
export function rowsIn({ bytes }: Taken): Record<string, string>[] {
  return parse(bytes, { bom: true, columns: true });
}

/** What a picture shows to the eye: without the account of itself that it carries unseen. */
export function shownIn({ text }: Taken): string {
  return text.replace(/<desc>[\s\S]*?<\/desc>/, "").replace(/<title>[\s\S]*?<\/title>/, "");
}

/** How wide and how high a browser shows a picture; it fails where the file is none. */
export async function sizeAsImage(page: Page, { text }: Taken): Promise<[number, number]> {
  return page.evaluate(async (svg) => {
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
    await image.decode();
    return [image.naturalWidth, image.naturalHeight];
  }, text);
}

/** Opens the query behind an analysis in GraphiQL, runs it, and waits for data that only its answer has. */
export async function runQuery(page: Page, analysis: string): Promise<void> {
  const address = await page
    .getByRole("link", { name: "Show the query" })
    .first()
    .getAttribute("href");
  await page.goto(new URL(address ?? "nowhere", page.url()).href);
  // The editor draws no more of a long answer than what is in sight.
  await run(page, `"${analysis}"`);
  await run(page, '"edgeCount"');
}
