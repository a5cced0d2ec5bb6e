import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples } from "../../client/graphiql/examples.ts";
import type { Engine } from "../../server/graph/engine.ts";
import { createSchema } from "../../server/schema/index.ts";
import { engines, shipped } from "../engines.ts";
import { type Started, smallClient, started } from "./started.ts";

describe.each(engines)("the data that ships, over HTTP on $name", ({ open }) => {
  let engine: Engine;
  let server: Started;
  beforeAll(async () => {
    engine = await shipped(await open(), "both");
    const log = pino({ level: "error" });
    const schema = createSchema();
    const clientFolder = smallClient();
    server = await started({ engine, log, schema, clientFolder, pagePatience: 20_000 });
  });
  afterAll(async () => {
    await server.stop();
    await engine.close();
  });

  it.each(examples)("answers the API page's example $query", async ({ query }) => {
    const response = await server.post({ query });
    const { data, errors } = await response.json();
    expect(errors).toBeUndefined();
    expect(response.status).toBe(200);
    for (const answer of Object.values(data)) expect(answer).not.toEqual([]);
  });

  it.each([
    ["/links/helgeland/grenland", "Who links Helgeland and Grenland?"],
    ["/links/helgeland/grenland?lang=nb", "Hvem knytter sammen Helgeland og Grenland?"],
    ["/actor/sintef", "SINTEF"],
    ["/region/helgeland", "Helgeland"],
    ["/source/p001", ""],
  ])("titles %s", async (path, title) => {
    const response = await server.get(path);
    expect(response.status).toBe(200);
    const html = await response.text();
    expect(html).toContain(`<title>${title}`);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/);
    expect(html).not.toContain("who works with whom");
  });

  it.each(["/links/helgelnd/grenland", "/actor/x", "/region/x", "/tie/x", "/source/x"])(
    "finds nothing at %s",
    async (path) => {
      const response = await server.get(path, { accept: "text/html" });
      expect(response.status).toBe(404);
      expect(await response.text()).toContain("<title>Not found");
    },
  );

  it("is ready", async () => {
    expect((await server.get("/readyz")).status).toBe(200);
  });

  it("names the nearest ids for an unknown one", async () => {
    const query = '{ whoLinks(from: "helgelnd", to: "grenland") { finding } }';
    const { errors } = await (await server.post({ query })).json();
    expect(errors[0].message).toBe(
      'from: "helgelnd" is not in the data; did you mean "helgeland"?',
    );
    expect(errors[0].extensions).toMatchObject({ code: "UNKNOWN_ID", argument: "from" });
  });
});
