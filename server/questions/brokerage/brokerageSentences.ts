import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { brokerageSentence } from "../../words/brokerage/brokerageSentence.ts";
import { brokerageSummary } from "../../words/brokerage/brokerageSummary.ts";
import { sideName } from "../links/sideFacts.ts";
import { existing } from "../reading/existing.ts";
import type { BrokerageAnswer } from "./brokerage.ts";
import type { ActorBrokerageRow } from "./brokeragePage.ts";

/** Whom an actor joins, and how many of them have no other route. */
export async function sentenceOf(
  { load }: Context,
  { id, index, answer }: ActorBrokerageRow,
  language: Language,
): Promise<string> {
  const { figures } = answer;
  const { name } = await existing(load.actor, id);
  return brokerageSentence(
    {
      ...{ name, sides: namesOf(answer, language) },
      pairs: figures.pairs[index] ?? 0,
      onlyRoute: figures.onlyRoute[index] ?? 0,
      betweenness: figures.betweenness[index] ?? 0,
      exact: figures.error === null,
    },
    language,
  );
}

/** Who stands between others, in a few sentences. */
export async function summaryOf(
  { load }: Context,
  answer: BrokerageAnswer,
  language: Language,
): Promise<string> {
  const { scope, figures } = answer;
  const [best] = figures.orders.BETWEENNESS;
  const first = best === undefined ? null : await existing(load.actor, scope.actors[best] ?? "");
  const sizes = scope.sides.map(({ actorCount }) => actorCount);
  return brokerageSummary(
    {
      ...{ sides: namesOf(answer, language), sizes },
      sameSide: scope.sides.length === 2 && scope.sides[0]?.id === scope.sides[1]?.id,
      edgeCount: scope.edgeCount,
      ...{ pairCount: figures.pairCount, followedFrom: figures.followedFrom },
      joining: count(figures.pairs),
      holding: count(figures.onlyRoute),
      first: {
        name: first?.name ?? "",
        betweenness: figures.betweenness[best ?? -1] ?? 0,
        error: figures.error?.[best ?? -1] ?? null,
      },
    },
    language,
  );
}

function namesOf({ scope }: BrokerageAnswer, language: Language): string[] {
  return scope.sides.map((side) => sideName(side, language));
}

/** How many of some figures are above 0. */
function count(figures: Float64Array): number {
  return figures.reduce((sum, figure) => sum + (figure > 0 ? 1 : 0), 0);
}
