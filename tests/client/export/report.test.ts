import { expect, it } from "vitest";
import { reportOf } from "../../../client/export/report.ts";
import { reportHtml } from "../../../client/export/reportHtml.ts";
import { reportText } from "../../../client/export/reportText.ts";
import { wordsOf } from "../../../client/texts.ts";
import { whole } from "./whole.ts";

const occasion = { address: "https://example.org/links/north/south", day: "2026-02-03" };
const english = reportOf(whole, wordsOf("en"), occasion);

it("writes the answer as text, each claim with its source and its address", () => {
  expect(reportText(english)).toBe(`Who links North and South?

Linked
That is the answer.
That is why.

DIRECT TIES

- n1 supports s1
  “N1 backs S1.” (stated · backer · 2014–)
  A <page>, Somebody, May 2020, p. 2
  https://example.org/?a=1&b=2

GO-BETWEENS

Between
Between joins them.
- Between supports n1
  “Between backs N1.” (stated · backer · 2014–)
  A <page>, Somebody, May 2020, p. 2
  https://example.org/?a=1&b=2
- s1 supports Between
  “S1 backs “Between”.” (stated · backer · 2014–)
  A <page>, Somebody, May 2020, p. 2
  https://example.org/?a=1&b=2

Left out: Plans do not count. (4)
354 actors in the data have no known place, and may belong here without being counted.
2 more ties are not listed here.
A missing tie proves nothing.

Answer given on 3 February 2026
Intercluster, data version 0123456789ab
Places: GeoNames
https://example.org/links/north/south`);
});

it("writes the same as HTML, with links to the sources and nothing of theirs as markup", () => {
  const html = reportHtml(english);
  expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2">A &lt;page&gt;');
  expect(html).toContain('<span lang="en">“N1 backs S1.”</span>');
  expect(html).not.toContain("<page>");
});

it("speaks the language of the reader around claims in English", () => {
  const text = reportText(reportOf(whole, wordsOf("nb"), occasion));
  expect(text).toContain("Hvem knytter North og South sammen?");
  expect(text).toContain("n1 støtter s1");
  expect(text).toContain("“N1 backs S1.” (oppgitt");
  expect(text).toContain("3. februar 2026");
});

it("makes no link of an address that is not http", () => {
  const [tie] = whole.direct;
  const [evidence] = tie?.evidence ?? [];
  if (!tie || !evidence) throw new Error("wanted one statement");
  const source = { ...evidence.source, url: "javascript:alert(1)" };
  const hostile = { ...whole, direct: [{ ...tie, evidence: [{ ...evidence, source }] }] };
  const html = reportHtml(reportOf(hostile, wordsOf("en"), occasion));
  expect(html).not.toContain("javascript:");
});
