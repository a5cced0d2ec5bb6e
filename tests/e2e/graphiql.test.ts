import { inject, it } from "vitest";
import { journeys } from "./browser.ts";
import { run } from "./graphiql.ts";

const site = inject("site");

journeys("the API page", (open) => {
  it("opens with the examples, and runs one", async () => {
    const page = await open(`${site}/graphiql`);
    for (const name of ["WhoLinks", "Search", "Profile", "Paths", "Dataset"])
      await page.getByRole("tab", { name }).waitFor();
    await run(page, "LINKED");
  });

  it("checks what is written against the schema", async () => {
    const page = await open(`${site}/graphiql?query=${encodeURIComponent("{ nonsense }")}`);
    await page.locator(".graphiql-query-editor .squiggly-error").waitFor({ timeout: 20_000 });
  });

  it("is filled in from the address", async () => {
    const query = "query Mine($id: ID!) { actor(id: $id) { name } }";
    const asked = new URLSearchParams({ query, variables: '{"id":"sintef"}' });
    const page = await open(`${site}/graphiql?${asked}`);
    await page.getByRole("tab", { name: "Mine" }).waitFor();
    await run(page, "SINTEF");
  });
});
