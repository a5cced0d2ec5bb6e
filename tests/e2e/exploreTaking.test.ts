import { readFile } from "node:fs/promises";
import { parse } from "csv-parse/sync";
import type { Locator, Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";
import { countsOn, settledOn, toolOn } from "./explore.ts";

const site = inject("site");
const filtered = `${site}/explore/actor/arctic-cluster-team?types=SUPPORTS,STEERS&hide=nho`;

/** Opens the export of what is shown. */
async function exportOn(page: Page): Promise<Locator> {
  await toolOn(page, "Export …").click();
  const dialogue = page.getByRole("dialog", { name: "Export what is shown" });
  await dialogue.waitFor();
  return dialogue.getByRole("button");
}

/** The file that a choice hands over, as text. */
async function taken(page: Page, choice: Locator): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), choice.click()]);
  return readFile(await file.path(), "utf8");
}

/** How often each of two things stands in a text. */
function counted(text: string, actors: RegExp, ties: RegExp): { actors: number; ties: number } {
  return { actors: text.match(actors)?.length ?? 0, ties: text.match(ties)?.length ?? 0 };
}

journeys("taking along what a filter left", (open) => {
  it("holds what is shown and no more, in every file, and names the filters in force", async () => {
    const page = await open(filtered);
    await settledOn(page);
    const shown = await countsOn(page);
    expect(shown.actors).toBe(20);
    const choices = await exportOn(page);
    const graphml = await taken(page, choices.filter({ hasText: "GraphML" }));
    expect(counted(graphml, /<node /g, /<edge /g)).toEqual(shown);
    const gexf = await taken(page, choices.filter({ hasText: "GEXF" }));
    expect(counted(gexf, /<node /g, /<edge /g)).toEqual(shown);
    const json = JSON.parse(await taken(page, choices.filter({ hasText: "JSON" })));
    expect({ actors: json.nodes.length, ties: json.edges.length }).toEqual(shown);
    for (const text of [graphml, gexf, JSON.stringify(json)]) {
      for (const words of ["supports", "steers", "Hidden by hand"]) expect(text).toContain(words);
      expect(text).not.toContain('"nho"');
    }
    expect(json.graph.filters.join()).toMatch(/steers.*supports|supports.*steers/);
  });

  it("gives both tables with the rows that are shown, whichever view is open", async () => {
    const page = await open(`${filtered}&as=table`);
    await settledOn(page);
    const shown = await countsOn(page);
    const choices = await exportOn(page);
    const [actors, ties] = await Promise.all(
      ["The actors as a table", "The ties as a table"].map((hasText) =>
        choices.filter({ hasText }),
      ),
    );
    if (!actors || !ties) throw new Error("the tables are not offered");
    expect(parse(await taken(page, actors), { bom: true, columns: true })).toHaveLength(
      shown.actors,
    );
    const rows: Record<string, string>[] = parse(await taken(page, ties), {
      bom: true,
      columns: true,
    });
    expect(rows).toHaveLength(shown.ties);
    expect(rows.filter((row) => [row.from_id, row.to_id].includes("nho"))).toEqual([]);
  });

  it("gives an SVG that opens as a picture by itself, with all its names", async () => {
    const page = await open(filtered);
    await settledOn(page);
    const choices = await exportOn(page);
    const svg = await taken(page, choices.filter({ hasText: "SVG" }));
    const size = await page.evaluate(async (text) => {
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(text)}`;
      await image.decode();
      return [image.naturalWidth, image.naturalHeight];
    }, svg);
    expect(Math.min(...size)).toBeGreaterThan(300);
    for (const words of ["Arctic Cluster Team", "supports", "CC BY 4.0"])
      expect(svg).toContain(words);
  });

  it("shows the query of the exploration, which runs as it stands", async () => {
    const page = await open(`${site}/explore/actor/elkem`);
    await settledOn(page);
    await page.getByRole("link", { name: "Show the query" }).first().click();
    await page.getByRole("tab", { name: "Network" }).waitFor();
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.locator(".result-window .monaco-editor").first().waitFor();
    await page.getByRole("button", { name: /Execute query/ }).click();
    const answer = page.locator(".result-window .view-lines");
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain("members");
    expect(await answer.textContent()).not.toContain('"errors"');
  });
});
