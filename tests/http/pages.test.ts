import { describe, expect, it } from "vitest";
import { unknownId } from "../../server/errors.ts";
import { GraphUnavailable } from "../../server/graph/unavailable.ts";
import { ELKEM as actor, page } from "./page.ts";
import { smallClient, startedForTest } from "./started.ts";

describe("a page says in its HTML what it is about", () => {
  it("an actor", async () => {
    expect(await page("/actor/elkem", { "Query.actor": () => actor })).toMatchObject({
      status: 200,
      title: "Elkem – Intercluster",
      description: "Makes silicon.",
      language: "en",
    });
  });

  it("two sides, with the answer, under the filter of the address", async () => {
    const asked: unknown[] = [];
    const whoLinks = (_: unknown, args: unknown) => {
      asked.push(args);
      return { from: { name: "A" }, to: { name: "B" }, summary: "Two direct links." };
    };
    const path = "/links/a/b?basis=STATED&programmes=yes&since=2014";
    expect(await page(path, { "Query.whoLinks": whoLinks })).toMatchObject({
      title: "Who links A and B? – Intercluster",
      description: "Two direct links.",
    });
    expect(asked).toMatchObject([
      {
        from: "a",
        to: "b",
        filter: { basis: ["STATED"], includeProgrammes: true, during: { since: "2014" } },
      },
    ]);
  });

  it("a region, a tie and a source", async () => {
    const region = { name: "Helgeland", actorCount: 25 };
    const tie = {
      from: actor,
      to: { ...actor, name: "Herøya" },
      evidence: [{ claim: "They met." }],
    };
    const source = { title: "A report", publisher: "SINTEF", date: "2021" };
    expect(await page("/region/helgeland", { "Query.region": () => region })).toMatchObject({
      title: "Helgeland – Intercluster",
      description: "Helgeland: 25 actors on record, their ties and the sources.",
    });
    expect(await page("/tie/a~STEERS~b", { "Query.tie": () => tie })).toMatchObject({
      title: "Elkem – Herøya – Intercluster",
      description: "They met.",
    });
    expect(await page("/source/p001", { "Query.source": () => source })).toMatchObject({
      title: "A report – Intercluster",
      description: "SINTEF, 2021. What rests on this source.",
    });
  });

  it("and previews of shared links say the same", async () => {
    const { html } = await page("/actor/elkem", { "Query.actor": () => actor });
    expect(html).toContain('<meta property="og:title" content="Elkem – Intercluster">');
    expect(html).toContain('<meta property="og:description" content="Makes silicon.">');
  });
});

describe("the language of a page", () => {
  it.each([
    ["/about?lang=fi", "nb", "fi"],
    ["/about", "nn-NO,en;q=0.5", "nb"],
    ["/about", "no", "nb"],
    ["/about?lang=xx", "sv,fi;q=0.4", "fi"],
    ["/about", "ja", "en"],
  ])("of %s for a reader of %s is %s", async (path, accepted, language) => {
    const { title, ...found } = await page(path, {}, { "accept-language": accepted });
    const titles = { en: "About the data", nb: "Om dataene", fi: "Tietoa aineistosta" };
    expect(found.language).toBe(language);
    expect(title).toBe(`${new Map(Object.entries(titles)).get(language)} – Intercluster`);
  });

  it("reaches the graph", async () => {
    const actorIn = { ...actor, summary: ({ language }: { language: string }) => `in ${language}` };
    const found = await page("/actor/elkem?lang=nb", { "Query.actor": () => actorIn });
    expect(found.description).toBe("in NB");
  });
});

describe("a page never fails for what is in the graph", () => {
  it("names and claims are text, never HTML", async () => {
    const name = `</title><script>alert("1")</script>$& '`;
    const { html } = await page("/actor/x", {
      "Query.actor": () => ({ ...actor, name, summary: name }),
    });
    expect(html).not.toContain("<script>");
    expect(html).toContain(
      "&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;$&amp; &#39;",
    );
  });

  it("an unknown id is the client's page, as not found", async () => {
    expect(await page("/actor/x", { "Query.actor": () => null })).toMatchObject({
      status: 404,
      title: "Not found – Intercluster",
    });
    const whoLinks = () => {
      throw unknownId("from", "x", []);
    };
    expect(await page("/links/x/y", { "Query.whoLinks": whoLinks })).toMatchObject({ status: 404 });
  });

  it("while the graph is away it has the words of the first screen", async () => {
    const away = () => {
      throw new GraphUnavailable("gone");
    };
    expect(await page("/actor/x", { "Query.actor": away })).toMatchObject({
      status: 200,
      title: "Intercluster – who works with whom",
    });
  });

  it("nor does it wait for a graph that does not answer", async () => {
    const never = () => new Promise(() => {});
    expect(await page("/actor/x", { "Query.actor": never })).toMatchObject({ status: 200 });
  });

  it("a long summary is cut for the preview", async () => {
    const long = { ...actor, summary: "word ".repeat(200) };
    const { description } = await page("/actor/x", { "Query.actor": () => long });
    expect(description).toHaveLength(300);
    expect(description?.endsWith("…")).toBe(true);
  });
});

it("where errors are reported stands in the page", async () => {
  const { get } = await startedForTest({ clientFolder: smallClient(), contact: "me@example.org" });
  expect(await (await get("/")).text()).toContain('<meta name="contact" content="me@example.org">');
});
