import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { brokerageLack } from "../../words/brokerage/brokerageLack.ts";
import type { SomeNames } from "../../words/fragility/fragilityCounts.ts";
import {
  bridgeSentence,
  cutPointSentence,
  type LostFacts,
} from "../../words/fragility/fragilitySentence.ts";
import { fragilitySummary } from "../../words/fragility/fragilitySummary.ts";
import { idsOf, type ScopeAnswer } from "../analyses/scope.ts";
import { sideName } from "../links/sideFacts.ts";
import { allExisting, existing } from "../reading/existing.ts";
import type { BreakRow, BridgeRow, CutPointRow } from "./breakRows.ts";
import type { FragilityAnswer } from "./fragility.ts";

/** Names that a sentence gives; the rest is counted. */
const MOST_NAMES = 3;

/** What holds by a single thread, in one or two sentences. */
export async function summaryOf(
  context: Context,
  answer: FragilityAnswer,
  language: Language,
): Promise<string> {
  const { figures, cutPoints, bridges, scope } = answer;
  const lack = noPairs(scope, language);
  if (lack !== null) return lack;
  const [first] = cutPoints;
  const named = cutPoints.slice(0, MOST_NAMES).map((at) => figures.cutPoints.actors[at] ?? 0);
  return fragilitySummary(
    {
      sides: scope.sides.map((side) => sideName(side, language)),
      inContact: figures.inContact,
      actors: cutPoints.length,
      links: bridges.length,
      first: await namesOf(context, idsOf(scope, named), cutPoints.length),
      lost: first === undefined ? 0 : (figures.cutPoints.lost[first] ?? 0),
    },
    language,
  );
}

/** Why there is nobody whose contact could count; null where there is. */
function noPairs({ sides, actors, edgeCount }: ScopeAnswer, language: Language): string | null {
  const [one, other] = sides.map(({ members }) => new Set(members));
  const apart = (some: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...some].filter((id) => !others.has(id)).length;
  const within = one?.size ?? actors.length;
  const pairCount =
    one && other ? apart(one, other) * apart(other, one) : (within * (within - 1)) / 2;
  if (pairCount > 0) return null;
  const ground = {
    sides: sides.map((side) => sideName(side, language)),
    sizes: sides.map(({ actorCount }) => actorCount),
    sameSide: sides[0]?.id === sides[1]?.id,
  };
  return brokerageLack({ ...ground, edgeCount, pairCount }, language);
}

/** Who loses contact without an actor. */
export async function cutPointWords(
  context: Context,
  row: CutPointRow,
  language: Language,
): Promise<string> {
  const { name } = await existing(context.load.actor, row.id);
  return cutPointSentence(name, await lostFacts(context, row, language), language);
}

/** What hangs on the ties between two actors. */
export async function bridgeWords(
  context: Context,
  row: BridgeRow,
  language: Language,
): Promise<string> {
  const [from, to, ties, facts] = await Promise.all([
    existing(context.load.actor, row.from),
    existing(context.load.actor, row.to),
    row.ties(),
    lostFacts(context, row, language),
  ]);
  return bridgeSentence({ ...facts, ends: [from.name, to.name], ties: ties.length }, language);
}

async function lostFacts(context: Context, row: BreakRow, language: Language): Promise<LostFacts> {
  const sides = row.answer.scope.sides.map((side) => sideName(side, language));
  return { sides, lost: row.lost, ...(await namesOf(context, row.lostIds(), row.lost)) };
}

async function namesOf({ load }: Context, ids: readonly string[], all: number): Promise<SomeNames> {
  const actors = await allExisting(load.actor, ids.slice(0, MOST_NAMES));
  return { names: actors.map(({ name }) => name), more: Math.max(0, all - MOST_NAMES) };
}
