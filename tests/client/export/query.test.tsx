import { expect, it, vi } from "vitest";
import { askedQuery, queryAddress } from "../../../client/export/queryAddress.ts";
import { ShowQuery } from "../../../client/export/ShowQuery.tsx";
import { askedFor } from "../../../client/graphiql/askedFor.ts";
import { NetworkDocument } from "../../../client/network/network.gen.ts";
import { networkQuestion } from "../../../client/network/question.ts";
import { screenOf } from "../../export/world.ts";
import { draw } from "../draw.tsx";

function asked(actors: number) {
  const { view } = screenOf(Array.from({ length: actors }, (_, index) => `Actor ${index}`));
  return askedQuery(NetworkDocument, networkQuestion(view, "nb"));
}

it("leads to the API page with the very query and variables that the view asks", () => {
  const address = queryAddress(asked(3));
  const brought = askedFor(`https://example.org${address}`);
  expect(brought?.query).toContain("query Network(");
  expect(JSON.parse(brought?.variables ?? "")).toMatchObject({
    ids: ["a0", "a1", "a2"],
    language: "NB",
  });
});

it("is a link as long as an address can hold the query", async () => {
  const { root } = await draw(<ShowQuery asked={asked(3)} />);
  expect(root.querySelector("a")?.getAttribute("href")).toBe(queryAddress(asked(3)));
});

it("copies what is too long for an address, query and variables, and says so", async () => {
  const writeText = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  const { root, click, until } = await draw(<ShowQuery asked={asked(500)} />);
  expect(root.querySelector("a")).toBeNull();
  await click("button");
  await until("Copied");
  expect(writeText.mock.calls[0]?.[0]).toContain("query Network(");
  expect(writeText.mock.calls[0]?.[0]).toContain('"a499"');
});
