import { expect, it } from "vitest";
import { Footer } from "../../../client/shell/Footer.tsx";
import { draw } from "../draw.tsx";

it("says what the silence of the data means in the words of the data", async () => {
  const dataset = { version: "0123456789abcdef", attribution: ["Somebody"], caveat: "No proof." };
  const { root, until } = await draw(<Footer />, { answers: { Footer: { dataset } } });
  await until("No proof.");
  expect(root.textContent).not.toContain("read only in part");
});

it("says nothing about data that it could not ask about", async () => {
  const errors = [{ message: "x", extensions: { code: "GRAPH_UNAVAILABLE" } }];
  const { root, until } = await draw(<Footer />, { answers: { Footer: { errors } } });
  await until("About the data");
  expect(root.textContent).not.toMatch(/undefined|read only in part/);
});
