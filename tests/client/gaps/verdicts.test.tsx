import { readFileSync } from "node:fs";
import { parse } from "graphql";
import { expect, it } from "vitest";
import { VerdictMark } from "../../../client/gaps/Verdict.tsx";
import { isKnown, VERDICT_VIEWS, VERDICTS } from "../../../client/gaps/verdicts.ts";
import { draw } from "../draw.tsx";

it("knows the verdicts of the contract", () => {
  const { definitions } = parse(readFileSync("server/schema/gaps.graphql", "utf8"));
  const [values] = definitions.flatMap((each) =>
    each.kind === "EnumTypeDefinition" && each.name.value === "Verdict" ? [each.values ?? []] : [],
  );
  const names = values?.map(({ name }) => String(name.value));
  expect([...VERDICTS].sort()).toEqual(names?.sort());
});

it("gives every verdict a sign of its own: no two have the same shape", () => {
  const shapes = VERDICTS.map((verdict) => {
    const { path, width } = VERDICT_VIEWS[verdict];
    return `${path} ${width}`;
  });
  expect(new Set(shapes).size).toBe(VERDICTS.length);
});

it("fills the ground of what is known alone, so that the unknown never looks like a gap", () => {
  for (const verdict of VERDICTS)
    expect(VERDICT_VIEWS[verdict].colour !== null, verdict).toBe(isKnown(verdict));
});

it("names a verdict beside its sign, and says what it means", async () => {
  const { root } = await draw(<VerdictMark verdict="CANNOT_TELL" />);
  expect(root.textContent).toContain("Cannot tell");
  expect(root.querySelector("[title]")?.getAttribute("title")).toContain("not a gap");
});
