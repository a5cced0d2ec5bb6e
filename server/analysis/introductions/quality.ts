import type { Watch } from "../pace.ts";
import type { Pair } from "../projection.ts";
import { type Random, randomOf, shuffled } from "../random.ts";
import { affordableLists } from "./affordableLists.ts";
import type { Ground } from "./ground.ts";
import { byRanking, type HiddenList, hiddenList } from "./hiddenList.ts";
import type { RankingName } from "./rankings.ts";
import { type Groups, tiesBetween } from "./tiesBetween.ts";

/** What the introductions are measured on. */
export interface Measured {
  readonly groups: Groups;
  /** Each tied pair once, in an order that is always the same. */
  readonly ties: readonly Pair[];
  /** What would be known if some ties were not; what is read in no other tie must then be gone. */
  readonly without: (hidden: readonly Pair[]) => Ground;
}

/** How well hidden ties are found again, on average over the rounds. */
export interface Quality {
  readonly rounds: number;
  /** Ties between groups, and how many of them are hidden in each round. */
  readonly tieCount: number;
  readonly hiddenCount: number;
  /** Lists in which hidden ties were looked for, one for each two groups that had one, over all rounds. */
  readonly listCount: number;
  /** Lists that there was no time for, drawn by lot, over all rounds. */
  readonly leftOutCount: number;
  /** Hidden ties that were not among the pairs looked at, over all rounds and lists. */
  readonly missedCount: number;
  /** The precision at ten that a perfect ranking would have: most lists hide fewer than ten. Null where there was nothing to find. */
  readonly bestPrecision: number | null;
  readonly rankings: Readonly<Record<RankingName, Figures>>;
}

/** A ranking's figures: each the mean over the rounds, with the lowest and the highest of them; null where there was nothing to find. */
interface Figures {
  /** Of a hidden tie: the chance to stand before a pair that is not tied in the list of its two groups. */
  readonly auc: Range | null;
  /** Of a list: the share of hidden ties among its first ten. */
  readonly precisionAtTen: Range | null;
}

interface Range {
  readonly mean: number;
  readonly lowest: number;
  readonly highest: number;
}

const ROUNDS = 10;
const HIDDEN_SHARE = 0.1;

/**
 * How well the introductions find ties that are there: ten times a tenth of the ties between groups
 * is hidden, and looked for among the candidates of their two groups, by our ranking, by each of its
 * factors, by the product of the degrees and at random. The same seed hides the same ties.
 * @throws the reason of the watch's signal, when it fires.
 */
export async function quality(
  measured: Measured,
  seed: number,
  watch: Watch = {},
): Promise<Quality> {
  const random = randomOf(seed);
  const between = new Set(tiesBetween(measured.groups, measured.ties).flatMap(({ ties }) => ties));
  const hideable = measured.ties.filter((tie) => between.has(tie));
  const hiddenCount = Math.ceil(hideable.length * HIDDEN_SHARE);
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const hidden = shuffled(hideable, random).slice(0, hiddenCount);
    const onProgress = (done: number) => watch.onProgress?.((round + done) / ROUNDS);
    rounds.push(await oneRound(measured, hidden, { random, signal: watch.signal, onProgress }));
  }
  const lists = rounds.flatMap((each) => each.lists);
  return {
    rounds: ROUNDS,
    tieCount: hideable.length,
    hiddenCount,
    listCount: lists.length,
    leftOutCount: rounds.reduce((sum, { leftOut }) => sum + leftOut, 0),
    missedCount: lists.reduce((sum, { hidden, seen }) => sum + hidden - seen, 0),
    bestPrecision: mean(lists.map(({ hidden }) => Math.min(hidden, 10) / 10)),
    rankings: byRanking((name) => figures(rounds, name)),
  };
}

/** What was found in one round. */
interface Round {
  readonly lists: readonly HiddenList[];
  readonly leftOut: number;
}

async function oneRound(
  { groups, without }: Measured,
  hidden: readonly Pair[],
  { random, signal, onProgress }: Watch & { readonly random: Random },
): Promise<Round> {
  const ground = without(hidden);
  const all = tiesBetween(groups, hidden);
  const looked = affordableLists(all, ground.projection, random);
  const lists: HiddenList[] = [];
  for (const between of looked) {
    lists.push(await hiddenList(ground, between, { random, signal }));
    onProgress?.(lists.length / looked.length);
  }
  return { lists, leftOut: all.length - looked.length };
}

function figures(rounds: readonly Round[], name: RankingName): Figures {
  const aucs = ({ lists }: Round) =>
    lists.flatMap(({ seen, found }) => {
      const { auc } = found[name];
      return auc === null ? [] : new Array<number>(seen).fill(auc);
    });
  const precisions = ({ lists }: Round) => lists.map(({ found }) => found[name].precisionAtTen);
  return {
    auc: range(rounds.flatMap((round) => mean(aucs(round)) ?? [])),
    precisionAtTen: range(rounds.flatMap((round) => mean(precisions(round)) ?? [])),
  };
}

function range(values: readonly number[]): Range | null {
  const middle = mean(values);
  if (middle === null) return null;
  return { mean: middle, lowest: Math.min(...values), highest: Math.max(...values) };
}

function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
