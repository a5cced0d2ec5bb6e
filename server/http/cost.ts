import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type OperationDefinitionNode,
} from "graphql";
import { type ComplexityEstimatorArgs, getComplexity } from "graphql-query-complexity";
import { type Dear, dearestBranch, fieldsOf } from "./dearest.ts";
import { LIMITS } from "./limits.ts";

/** What an operation costs, in objects of its answer, and the branch that costs most. */
export interface Cost {
  readonly cost: number;
  readonly dearest: string;
}

export interface Asked {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Already coerced, so that they hold the defaults. */
  readonly variables: Record<string, unknown>;
}

/**
 * Counts the objects that an answer may hold: an object is 1 and what is in it, a list as many
 * times that as `first` or its declared size says; a field that declares a weight costs that besides.
 * Scalars, page information and introspection are free.
 * @throws GraphQLError where the operation has more fields than can be counted.
 */
export function costOf({ schema, document, operation, variables }: Asked): Cost {
  const costs = new Map<FieldNode, Dear>();
  const estimate = (field: ComplexityEstimatorArgs): number => {
    const unsized = fieldsOf(document, field.node.selectionSet).map((child) => costs.get(child));
    const dear = costOfField(field, unsized);
    const before = costs.get(field.node);
    if (!before || before.cost < dear.cost) costs.set(field.node, dear);
    return dear.cost;
  };
  const others = document.definitions.filter(
    (each) => each.kind !== "OperationDefinition" || each === operation,
  );
  const cost = getComplexity({
    schema,
    query: { ...document, definitions: others },
    variables,
    estimators: [estimate],
    maxQueryNodes: LIMITS.selections,
  });
  return { cost, dearest: dearestBranch(document, operation, costs) };
}

function costOfField(
  asked: ComplexityEstimatorArgs,
  children: ReadonlyArray<Dear | undefined>,
): Dear {
  const { field, args, childComplexity, type } = asked;
  const named = getNamedType(field.type);
  if (!isCompositeType(named) || named.name === "PageInfo" || named.name.startsWith("__"))
    return FREE;
  const first: unknown = args.first;
  const size = typeof first === "number" ? Math.max(0, first) : null;
  if (isListType(getNullableType(field.type))) {
    const length = size ?? declaredSize(field, type) ?? 1;
    const cost = length * (1 + childComplexity);
    return { cost, size, entries: size === null && isPage(type) ? cost : 0 };
  }
  // A connection holds `first` of what its own lists, `nodes` and `edges`, hold one of.
  if (named.name.endsWith("Connection"))
    return {
      cost: 1 + (size ?? 1) * childComplexity,
      size,
      entries: size === null ? childComplexity : 0,
    };
  // What is no connection itself passes its `first` on to the connections in it that take none, and
  // to its own `nodes` and `edges` where it is a page of something.
  const entries = children.reduce((sum, child) => sum + (child?.entries ?? 0), 0);
  const found = declared(field, "weight") ?? 1;
  return { cost: found + childComplexity + ((size ?? 1) - 1) * entries, size, entries: 0 };
}

const FREE: Dear = { cost: 0, size: null, entries: 0 };

/** Whether objects of a type are pages: a connection, or an answer that is one besides. */
export function isPage(type: ComplexityEstimatorArgs["type"]): boolean {
  return isObjectType(type) && "pageInfo" in type.getFields();
}

/** The size that `@listSize` declares on the field, or on the same field of an interface. */
export function declaredSize(
  field: GraphQLField<unknown, unknown>,
  type: ComplexityEstimatorArgs["type"],
): number | null {
  const interfaces = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const same = [field, ...interfaces.map((each) => each.getFields()[field.name])];
  for (const each of same) {
    const size = each ? declared(each, "listSize") : null;
    if (size !== null) return size;
  }
  return null;
}

/** The whole number that a directive on the field gives. */
function declared(field: GraphQLField<unknown, unknown>, directive: string): number | null {
  const found = field.astNode?.directives?.find((one) => one.name.value === directive);
  const value = found?.arguments?.[0]?.value;
  return value?.kind === "IntValue" ? Number(value.value) : null;
}
