import { expect, it } from "vitest";
import { packed } from "../../client/view/address/compact.ts";
import { unpackedParameters } from "../../server/http/pageParameters.ts";
import { schemaAnswering } from "./fakes.ts";
import { smallClient, startedForTest } from "./started.ts";

async function get(path: string) {
  const actor = { __typename: "Company", name: "Elkem", summary: "" };
  const schema = schemaAnswering({ "Query.actor": () => actor });
  const server = await startedForTest({ schema, clientFolder: smallClient() });
  return server.get(path);
}

it.each([2_000, 16_000, 60_000])("an address of %i characters has its page", async (length) => {
  const response = await get(`/explore/actor/elkem?z=${"a".repeat(length)}`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("The network around Elkem");
});

it.each([70_000, 100_000, 1_000_000])(
  "one of %i characters has a page that says that it is too long",
  async (length) => {
    const response = await get(`/explore?add=${"a".repeat(length)}`);
    expect(response.status).toBe(431);
    expect(response.headers.get("content-type")).toContain("text/html");
    const text = await response.text();
    for (const words of ["The address is too long", "Adressen er for lang", "Osoite on liian"])
      expect(text).toContain(words);
  },
);

it("goes on answering others", async () => {
  const server = await startedForTest({ clientFolder: smallClient() });
  await Promise.allSettled([server.get(`/?${"a".repeat(200_000)}`)]);
  expect((await server.get("/")).status).toBe(200);
});

it("the preview looks into a packed query", () => {
  expect(unpackedParameters({ z: packed("basis=STATED&since=2014"), lang: "nb" })).toEqual({
    ...{ basis: "STATED", since: "2014", lang: "nb" },
  });
});

it("leaves out what is packed badly, or unfolds to far too much", () => {
  expect(unpackedParameters({ z: "%%%", lang: "nb" })).toEqual({ lang: "nb" });
  expect(unpackedParameters({ z: packed("a".repeat(300_000)) })).toEqual({});
  expect(unpackedParameters({ z: ["a", "b"] })).toEqual({});
});
