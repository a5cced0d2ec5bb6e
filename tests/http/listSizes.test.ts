import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
} from "graphql";
import { expect, it } from "vitest";
import { declaredSize, isPage } from "../../server/http/cost.ts";
import { schemaAnswering } from "./fakes.ts";

const types = Object.values(schemaAnswering().getTypeMap()).filter(
  (type) => isObjectType(type) || isInterfaceType(type),
);
const fields = types
  .filter((type) => !type.name.startsWith("__") && !isPage(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })));

it("every list of objects takes `first` or declares its size", () => {
  const unbounded = fields
    .filter(({ field }) => isListType(getNullableType(field.type)))
    .filter(({ field }) => isCompositeType(getNamedType(field.type)))
    .filter(({ field }) => !field.args.some(({ name }) => name === "first"))
    .filter(({ field, type }) => declaredSize(field, type) === null);
  expect(unbounded.map(({ type, field }) => `${type.name}.${field.name}`)).toEqual([]);
});

it("every connection takes `first`, with a default that is no null", () => {
  const connections = fields
    .filter(({ field }) => {
      const named = getNamedType(field.type);
      return isCompositeType(named) && isPage(named);
    })
    // Its `first` stands on `Query.neighbourhood`.
    .filter(({ type }) => type.name !== "Neighbourhood");
  expect(connections.length).toBeGreaterThan(10);
  for (const { type, field } of connections) {
    const first = field.args.find(({ name }) => name === "first");
    expect(String(first?.type), `${type.name}.${field.name}`).toBe("Int!");
    expect(first?.defaultValue, `${type.name}.${field.name}`).toBeGreaterThan(0);
  }
});
