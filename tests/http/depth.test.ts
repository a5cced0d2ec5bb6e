import { parse } from "graphql";
import { describe, expect, it } from "vitest";
import { depthOf } from "../../server/http/depth.ts";

function depth(text: string): number {
  const document = parse(text);
  const [operation] = document.definitions;
  if (operation?.kind !== "OperationDefinition") throw new Error("wanted an operation first");
  return depthOf(document, operation);
}

describe("the depth of an operation", () => {
  it("counts fields within fields", () => {
    expect(depth("{ a { b { c } } d }")).toBe(3);
  });

  it("counts through fragments, which are no level themselves", () => {
    expect(depth("{ a { ...F ... on T { x } } } fragment F on T { b { c } }")).toBe(3);
  });

  it("leaves introspection out", () => {
    expect(depth("{ __schema { types { fields { type { name } } } } a }")).toBe(1);
    expect(depth("{ a { __typename } }")).toBe(1);
  });

  it("measures each fragment once, however often it is spread", () => {
    const doubling = Array.from({ length: 60 }, (_, at) => {
      return `fragment F${at} on T { ...F${at + 1} ...F${at + 1} }`;
    });
    expect(depth(`{ a { ...F0 } } ${doubling.join(" ")} fragment F60 on T { b }`)).toBe(2);
  });
});
