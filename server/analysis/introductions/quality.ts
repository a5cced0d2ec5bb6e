import type { Watch } from "../pace.ts";
import type { Pair } from "../projection.ts";
import { type Random, randomOf, shuffled } from "../random.ts";
import { type Candidates, candidatesOf } from "./candidates.ts";
import { type Found, foundBy } from "./found.ts";
import type { Ground } from "./ground.ts";
import { type RankingName, rankings } from "./rankings.ts";
import { type Groups, type TiesBetween, tiesBetween } from "./tiesBetween.ts";

/** What the introductions are measured on. */
export interface Measured {
  readonly groups: Groups;
  /** Each tied pair once, in an order that is always the same. */
  readonly ties: readonly Pair[];
  /** What would be known if only these were tied; what is read in no other tie must then be gone. */
  readonly groundOf: (ties: readonly Pair[]) => Ground;
}

/** How well hidden ties are found again, on average over the rounds. */
export interface Quality {
  readonly rounds: number;
  /** Ties between groups, and how many of them are hidden in each round. */
  readonly tieCount: number;
  readonly hiddenCount: number;
  /** Lists in which hidden ties were looked for, one for each two groups that had one, over all rounds. */
  readonly listCount: number;
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
  const rounds: List[][] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const hidden = shuffled(hideable, random).slice(0, hiddenCount);
    rounds.push(await oneRound(measured, hidden, { random, watch }));
    watch.onProgress?.((round + 1) / ROUNDS);
  }
  const lists = rounds.flat();
  return {
    rounds: ROUNDS,
    tieCount: hideable.length,
    hiddenCount,
    listCount: lists.length,
    missedCount: lists.reduce((sum, { hidden, seen }) => sum + hidden - seen, 0),
    bestPrecision: mean(lists.map(({ hidden }) => Math.min(hidden, 10) / 10)),
    rankings: byRanking((name) => figures(rounds, name)),
  };
}

/** What was found in the list of two groups. */
interface List {
  /** Ties hidden between the two, and how many of them are among the candidates. */
  readonly hidden: number;
  readonly seen: number;
  readonly found: Readonly<Record<RankingName, Found>>;
}

interface Round {
  readonly random: Random;
  readonly watch: Watch;
}

async function oneRound(
  { groups, ties, groundOf }: Measured,
  hidden: readonly Pair[],
  { random, watch: { signal } }: Round,
): Promise<List[]> {
  const gone = new Set(hidden);
  const ground = groundOf(ties.filter((tie) => !gone.has(tie)));
  const lists: List[] = [];
  for (const between of tiesBetween(groups, hidden)) {
    const candidates = await candidatesOf(ground, [between.from, between.to], { signal });
    const places = placesOf(ground, candidates, between);
    const scores = rankings(ground, candidates, random);
    lists.push({
      hidden: between.ties.length,
      seen: places.size,
      found: byRanking((name) => foundBy(scores[name], places)),
    });
  }
  return lists;
}

/** Where the hidden ties of two groups stand among their candidates. */
function placesOf(
  { projection }: Ground,
  { from, to, row, column }: Candidates,
  { ties }: TiesBetween,
): Set<number> {
  const ids = [...from.actors, ...to.actors].map((actor) => projection.ids[actor] ?? "");
  const hidden = new Set(ties.flatMap(([a, b]) => [`${a}~${b}`, `${b}~${a}`]));
  const places = [...row.keys()].filter((at) =>
    hidden.has(`${ids[row[at] ?? 0]}~${ids[column[at] ?? 0]}`),
  );
  return new Set(places);
}

function figures(rounds: readonly List[][], name: RankingName): Figures {
  const aucs = (lists: List[]) =>
    lists.flatMap(({ seen, found }) => {
      const { auc } = found[name];
      return auc === null ? [] : new Array<number>(seen).fill(auc);
    });
  const precisions = (lists: List[]) => lists.map(({ found }) => found[name].precisionAtTen);
  return {
    auc: range(rounds.flatMap((lists) => mean(aucs(lists)) ?? [])),
    precisionAtTen: range(rounds.flatMap((lists) => mean(precisions(lists)) ?? [])),
  };
}

function byRanking<Each>(of: (name: RankingName) => Each): Record<RankingName, Each> {
  return {
    introductions: of("introductions"),
    gain: of("gain"),
    fit: of("fit"),
    way: of("way"),
    coverage: of("coverage"),
    degreeProduct: of("degreeProduct"),
    random: of("random"),
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
