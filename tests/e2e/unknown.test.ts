import { expect, inject, it } from "vitest";
import { expectAddress, expectAnswer } from "./answer.ts";
import { journeys, type Visit } from "./browser.ts";
import { MISSING_PAGE } from "./complaints.ts";

const site = inject("site");
const missing: Visit = { expects: MISSING_PAGE };

journeys("an address that leads nowhere", (open) => {
  it.each([
    ["/links/helgelnd/grenland", "helgelnd", "helgeland"],
    ["/links/helgeland/grenlnd", "grenlnd", "grenland"],
  ])("with a misspelt side names the nearest, a link to the answer: %s", async (path, got, id) => {
    const page = await open(site + path, missing);
    const alert = page.getByRole("alert");
    await alert.getByRole("heading", { name: `“${got}” is not in the data` }).waitFor();
    await alert.getByRole("link", { name: id, exact: true }).click();
    await expectAddress(page, "/links/helgeland/grenland");
    await expectAnswer(page, "six go-betweens");
  });

  it.each(["/actor/nope", "/region/nope", "/tie/a~MEMBER_OF~b", "/source/p999"])(
    "says so, with status 404: %s",
    async (path) => {
      const page = await open(site + path, missing);
      await page.getByRole("heading", { name: /is not in the data$/, level: 1 }).waitFor();
      const response = await page.request.get(site + path, { headers: { accept: "text/html" } });
      expect(response.status()).toBe(404);
    },
  );

  it("leads on from a page that does not exist", async () => {
    const page = await open(`${site}/no/such/page`, missing);
    await page.getByRole("heading", { name: "There is no such page", level: 1 }).waitFor();
    await page.getByRole("link", { name: "Ask a question" }).click();
    await expectAddress(page, "/");
    await expectAnswer(page, "Helgeland");
  });

  it("shows the answer beside a selection that does not exist", async () => {
    const page = await open(`${site}/links/helgeland/grenland?select=actor:nope&open=nothing`);
    await expectAnswer(page, "six go-betweens");
    await page.getByRole("heading", { name: "“nope” is not in the data" }).waitFor();
  });

  it.each([
    ["broken encoding", "?open=%E0%A4%A&select=%&types=%ZZ"],
    [
      "values that mean nothing",
      "?select=actor:&neighbours=&hide=&as=x&basis=x,y&since=0&until=zz&lang=xx",
    ],
    ["markup", "?select=<img src=x onerror=alert(1)>&open=&&&==,,,"],
    ["seven thousand open rows", `?open=${"x,".repeat(7000)}`],
  ])("answers all the same with %s in its query", async (_what, query) => {
    const page = await open(`${site}/links/helgeland/grenland${query}`);
    await expectAnswer(page, "six go-betweens");
  });

  it("is survived when it is 100 kB long", async () => {
    const page = await open(`${site}/links/helgeland/grenland`);
    await expectAnswer(page, "six go-betweens");
    await page.evaluate((query) => {
      history.pushState(null, "", `/links/kongsberg/halden?open=${query}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, "%E0%A4%A,x,".repeat(9_000));
    await expectAnswer(page, "Kongsberg");
    const response = await page.request.get(`${site}/?open=${"x".repeat(100_000)}`);
    expect(response.status()).toBe(431);
    expect(await response.text()).toContain("The address is too long");
    await page.goto(`${site}/`);
    await expectAnswer(page, "six go-betweens");
  });

  it("is refused in plain words when its encoding is broken", async () => {
    const page = await open("about:blank");
    const response = await page.request.get(`${site}/links/%E0%A4%A/x`, {
      headers: { accept: "text/html" },
    });
    expect(response.status()).toBe(400);
    expect(await response.text()).not.toMatch(/node_modules|at \w+ \(/);
  });
});
