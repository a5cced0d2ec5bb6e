import { afterAll, beforeAll, expect, it } from "vitest";
import { journeys } from "./browser.ts";
import { type RunningServer, startServer } from "./server.ts";

journeys("the API page", (open) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.stop());

  it("opens with the examples, and runs one without a word of complaint", async () => {
    const page = await open("about:blank");
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${server.url}/graphiql`);
    await page.getByRole("tab", { name: "WhoLinks" }).waitFor();
    await page.getByRole("button", { name: /Execute query/ }).click();
    const answer = page.getByRole("region", { name: "Result Window" });
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('"LINKED"');
    expect(complaints).toEqual([]);
  });

  it("checks what is written against the schema", async () => {
    const page = await open(`${server.url}/graphiql?query=${encodeURIComponent("{ nonsense }")}`);
    await page.locator(".graphiql-query-editor .squiggly-error").waitFor({ timeout: 20_000 });
  });

  it("is filled in from the address", async () => {
    const query = "query Mine($id: ID!) { actor(id: $id) { name } }";
    const asked = new URLSearchParams({ query, variables: '{"id":"sintef"}' });
    const page = await open(`${server.url}/graphiql?${asked}`);
    await page.getByRole("tab", { name: "Mine" }).waitFor();
    await page.getByRole("button", { name: /Execute query/ }).click();
    const answer = page.getByRole("region", { name: "Result Window" });
    await expect.poll(() => answer.textContent(), { timeout: 20_000 }).toContain('"SINTEF"');
  });
});
