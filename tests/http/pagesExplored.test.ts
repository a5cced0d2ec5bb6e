import { describe, expect, it } from "vitest";
import { ELKEM, page } from "./page.ts";

describe("a page of what can be explored or compared says so in its HTML", () => {
  it("the start of an exploration", async () => {
    expect(await page("/explore")).toMatchObject({
      status: 200,
      title: "Explore the network – Intercluster",
    });
  });

  it("the network around an actor, of a region and of a theme", async () => {
    const region = () => ({ name: "Helgeland", actorCount: 25 });
    const theme = () => ({ label: "Aluminium", actorCount: 1 });
    expect(await page("/explore/actor/elkem", { "Query.actor": () => ELKEM })).toMatchObject({
      title: "The network around Elkem – Intercluster",
      description: "Whom Elkem is tied to, and the source of every tie.",
    });
    expect(await page("/explore/region/x", { "Query.region": region })).toMatchObject({
      title: "The network around Helgeland – Intercluster",
      description: "25 actors, the ties among them, and the source of each.",
    });
    expect(await page("/explore/theme/x", { "Query.theme": theme })).toMatchObject({
      description: "1 actor, the ties among them, and the source of each.",
    });
    expect(await page("/theme/x?lang=nb", { "Query.theme": theme })).toMatchObject({
      title: "Aluminium – Intercluster",
      description: "Aluminium: 1 aktør er registrert med dette temaet, med kildene.",
    });
  });

  it("two sources, with the summary", async () => {
    const asked: unknown[] = [];
    const compareSources = (_: unknown, args: unknown) => {
      asked.push(args);
      return { actor: ELKEM, summary: "Both name 5." };
    };
    const path = "/compare/elkem/SUPPORTS/in/d001/d003";
    expect(await page(path, { "Query.compareSources": compareSources })).toMatchObject({
      status: 200,
      title: "What two sources say of Elkem – Intercluster",
      description: "Both name 5.",
    });
    const question = { actor: "elkem", type: "SUPPORTS", direction: "IN" };
    expect(asked).toEqual([{ ...question, first: "d001", second: "d003" }]);
  });

  it.each([
    "/explore/actor/x",
    "/explore/region/x",
    "/explore/theme/x",
    "/theme/x",
    "/explore/source/x",
    "/explore/actor",
    "/compare/x/LIKES/in/a/b",
    "/compare/x/SUPPORTS/up/a/b",
    "/compare/x/SUPPORTS/none/a/b",
    "/compare/x/SUPPORTS/in/a/a",
    "/compare/x/SUPPORTS/in/a",
  ])("%s leads nowhere", async (path) => {
    const found = await page(path, {}, { accept: "text/html" });
    expect(found).toMatchObject({ status: 404, title: "Not found – Intercluster" });
  });
});
