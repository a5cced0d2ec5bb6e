import type { Request } from "playwright-core";
import { expect, inject, it } from "vitest";
import { expectAnswer } from "./answer.ts";
import { journeys } from "./browser.ts";
import { nodeOn } from "./picture.ts";

const site = inject("site");

/** Bytes; of JavaScript as it comes over the wire, the canvas included. */
const BUDGET = 400_000;

journeys("the first load", (open) => {
  it("takes at most 400 kB of compressed JavaScript in all", async () => {
    const scripts: Request[] = [];
    const page = await open(`${site}/`, {
      prepare: (page) =>
        page.on("requestfinished", (request) => {
          if (request.resourceType() === "script" || request.url().endsWith(".js"))
            scripts.push(request);
        }),
    });
    await expectAnswer(page, "six go-betweens");
    await nodeOn(page, "sintef");
    expect(scripts.some((each) => each.url().includes("GraphCanvas"))).toBe(true);
    let bytes = 0;
    for (const script of scripts) {
      const response = await script.response();
      const size = (await script.sizes()).responseBodySize;
      const plain = (await response?.body())?.length ?? 0;
      if (plain > 2_000) expect(size).toBeLessThan(plain);
      bytes += size;
    }
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThanOrEqual(BUDGET);
  });

  it("asks nobody but this server", async () => {
    const hosts = new Set<string>();
    const page = await open(`${site}/`, {
      prepare: (page) => page.on("request", (request) => hosts.add(new URL(request.url()).origin)),
    });
    await nodeOn(page, "sintef");
    expect([...hosts]).toEqual([site]);
  });
});
