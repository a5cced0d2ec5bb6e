import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from "@apollo/server";
import { getVariableValues } from "graphql";
import type { Context } from "../context.ts";
import { tooComplex } from "../errors.ts";
import { type Asked, type Cost, costOf } from "./cost.ts";
import { depthOf } from "./depth.ts";
import { LIMITS } from "./limits.ts";

type Counting = GraphQLRequestContextDidResolveOperation<Context>;

/** Refuses what is too deep or too dear before it runs, and says in `extensions.cost` what it cost. */
export const limitPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let cost: number | null = null;
    return {
      async didResolveOperation(request) {
        cost = checkedCost(request);
      },
      async willSendResponse({ response }) {
        if (cost === null || response.body.kind !== "single") return;
        const result = response.body.singleResult;
        result.extensions = { ...result.extensions, cost };
      },
    };
  },
};

/** Null where operation or variables are wrong: execution names the fault better than counting. */
function checkedCost({ schema, document, operation, request }: Counting): number | null {
  if (!operation) return null;
  const depth = depthOf(document, operation);
  if (depth > LIMITS.depth) throw tooComplex({ what: "depth", limit: LIMITS.depth, got: depth });
  const { coerced: variables } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    request.variables ?? {},
    { maxErrors: 1 },
  );
  if (!variables) return null;
  const { cost, dearest } = counted({ schema, document, operation, variables });
  if (cost > LIMITS.cost)
    throw tooComplex({ what: "cost", limit: LIMITS.cost, got: cost, dearest });
  return cost;
}

function counted(asked: Asked): Cost {
  try {
    return costOf(asked);
  } catch {
    throw tooComplex({ what: "selections", limit: LIMITS.selections, got: null });
  }
}
