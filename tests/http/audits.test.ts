import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Started, started } from "./started.ts";

let server: Started;
beforeAll(async () => {
  server = await started();
});
afterAll(() => server.stop());

const audits = serverAudits({ url: () => `${server.address}/graphql`, fetchFn: fetch });
const binding = audits.filter(({ name }) => !name.startsWith("MAY"));

it("finds the audits of GraphQL over HTTP", () => {
  expect(binding.length).toBeGreaterThan(30);
});

it.each(binding)("$id $name", async ({ fn }) => {
  expect(await fn()).toMatchObject({ status: "ok" });
});
