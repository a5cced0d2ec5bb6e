import { expect, inject, it } from "vitest";
import { expectAnswer } from "./answer.ts";
import { journeys } from "./browser.ts";
import { complaintsOf } from "./complaints.ts";

const site = inject("site");

journeys("what a browser complains of", (open) => {
  it("is heard: errors in the console, what nobody caught, and what the policy refuses", async () => {
    const page = await open("about:blank", {
      expects: /on purpose|refused|style-src|inline style/,
    });
    const complaints = await complaintsOf(page.context());
    await page.goto(`${site}/`);
    await expectAnswer(page, "six go-betweens");
    expect(complaints).toEqual([]);
    await page.evaluate(() => {
      console.error("said on purpose");
      setTimeout(() => {
        throw new Error("thrown on purpose");
      });
      document.head.append(document.createElement("style"));
      document.body.setAttribute("style", "color: red");
    });
    await expect.poll(() => complaints.join("\n")).toContain("uncaught: thrown on purpose");
    await expect.poll(() => complaints.join("\n")).toContain("refused by style-src");
    expect(complaints).toContain("error: said on purpose");
  });
});
