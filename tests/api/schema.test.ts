import {
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { queryFiles } from "../../scripts/cypherFiles.ts";
import { readHeader } from "../../scripts/cypherHeader.ts";
import { mappers } from "../../scripts/mappers.ts";
import {
  ACTOR_KINDS,
  BASES,
  IDENTITY_VERDICTS,
  LANGUAGES,
  REGION_LEVELS,
  TIE_TYPES,
} from "../../seed/vocabulary.ts";
import { createSchema } from "../../server/schema/index.ts";

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith("__"));

describe("the enums of the schema equal the vocabulary", () => {
  it.each([
    ["ActorKind", ACTOR_KINDS],
    ["TieType", TIE_TYPES],
    ["Basis", BASES],
    ["RegionLevel", REGION_LEVELS],
    ["Language", LANGUAGES],
    ["IdentityVerdict", IDENTITY_VERDICTS],
  ])("%s", (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });

  it("names a type that implements Actor after each kind", () => {
    const { objects } = schema.getImplementations(actorInterface());
    expect(objects.map((type) => type.name).sort()).toEqual([...ACTOR_KINDS].sort());
  });
});

describe("every field can be answered", () => {
  const columns = new Map(
    queryFiles().map(({ name, text }) => {
      const row = name.slice(name.lastIndexOf("/") + 1);
      const { columns: declared } = readHeader(name, text);
      return [`${row[0]?.toUpperCase()}${row.slice(1)}Row`, declared.map((each) => each.name)];
    }),
  );
  const ofRows = types.filter(isObjectType).flatMap((type) => {
    const row = mappers[type.name]?.split("#")[1] ?? "";
    const held = columns.get(row);
    return held ? [{ type, held }] : [];
  });

  it.each(ofRows)("$type.name: by its row or by a resolver", ({ type, held }) => {
    const left = fieldsOf(type).filter((field) => !field.resolve && !held.includes(field.name));
    expect(left.map((field) => field.name)).toEqual([]);
  });

  it("Query: by a resolver", () => {
    const query = schema.getQueryType();
    const left = (query ? fieldsOf(query) : []).filter((field) => !field.resolve);
    expect(left.map((field) => field.name)).toEqual([]);
  });
});

describe("what does not explain itself has a description", () => {
  /** Names that say all there is to say, wherever they stand. */
  const PLAIN = new Set([
    ...["id", "name", "kind", "type", "aliases", "url", "title", "publisher", "notes", "website"],
    ...["first", "after", "language", "filter", "level", "count", "edges", "nodes", "node"],
    ...["pageInfo", "totalCount", "cursor", "hasNextPage", "hasPreviousPage", "startCursor"],
    ...["endCursor", "summary", "source", "sources", "evidence", "basis", "facts", "themes"],
    ...[
      "a",
      "b",
      "ids",
      "kinds",
      "regions",
      "label",
      "region",
      "theme",
      "actor",
      "actors",
      "from",
      "to",
    ],
  ]);

  const vocabulary = types.filter((type) => isEnumType(type) || isInputObjectType(type));
  it.each(vocabulary)("$name: itself, or its values", (type) => {
    const parts = isEnumType(type) ? type.getValues() : fieldsOfInput(type);
    const explained = type.description || parts.some((part) => part.description);
    expect(explained).toBeTruthy();
  });

  it("every object, but pages and plain counts", () => {
    const left = types.filter((type) => isObjectType(type) && !type.description);
    const own = left.filter(({ name }) => !/(Connection|Edge|Count|PageInfo)$/.test(name));
    expect(own.map((type) => type.name)).toEqual([]);
  });

  it("every field but those with a plain name", () => {
    const left = types.flatMap((type) =>
      isObjectType(type) || isInterfaceType(type)
        ? fieldsOf(type)
            .filter((field) => !field.description && !PLAIN.has(field.name))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(left).toEqual([]);
  });
});

function actorInterface() {
  const type = schema.getType("Actor");
  if (!isInterfaceType(type)) throw new Error("wanted an interface Actor");
  return type;
}

function fieldsOf(type: GraphQLNamedType): Array<GraphQLField<unknown, unknown>> {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

function fieldsOfInput(type: GraphQLNamedType) {
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
}
