import { expect, inject, it } from "vitest";
import { journeys } from "./browser.ts";

const site = inject("site");

interface Head {
  readonly title: string;
  readonly description: string;
  readonly language: string;
}

const read = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? "";

/** What the server says of a page before any script runs. */
function headOf(html: string): Head {
  return {
    title: read(html, /<title>(.*?)<\/title>/),
    description: read(html, /<meta\s+name="description"\s+content="(.*?)"/s),
    language: read(html, /<html[^>]*lang="(\w+)"/),
  };
}

const PAGES = [
  ["/gaps", ["Where links are missing: counties", "Hvor det mangler forbindelser: fylker"]],
  [
    "/gaps/clusters",
    ["Where links are missing: clusters", "Hvor det mangler forbindelser: klynger"],
  ],
  ["/gap/lapland/helgeland", ["Lapland and Helgeland", "Lappland og Helgeland"]],
  ["/brokerage", ["Who holds the network together", "Hvem som holder nettverket sammen"]],
  ["/brokerage/helgeland/grenland", ["Helgeland and Grenland", "Helgeland og Grenland"]],
] as const;

journeys("the HTML of gaps, pairs and go-betweens", (open) => {
  it.each(PAGES)(
    "names the page and its finding in three languages: %s",
    async (path, [en, nb]) => {
      const page = await open("about:blank");
      const heads: Head[] = [];
      for (const language of ["en", "nb", "fi"]) {
        const response = await page.request.get(`${site}${path}?lang=${language}`, {
          headers: { accept: "text/html" },
        });
        expect(response.status()).toBe(200);
        const head = headOf(await response.text());
        expect(head.language).toBe(language);
        expect(head.description.length).toBeGreaterThan(20);
        heads.push(head);
      }
      expect(heads[0]?.title).toContain(en);
      expect(heads[1]?.title).toContain(nb);
      expect(new Set(heads.map(({ title }) => title)).size).toBe(3);
      expect(new Set(heads.map(({ description }) => description)).size).toBe(3);
    },
  );
});
