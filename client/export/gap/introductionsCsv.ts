import type { Introduction } from "../../introductions/introduction.ts";
import { IntroductionsDocument } from "../../introductions/introductions.gen.ts";
import { ask } from "../ask.ts";
import { table } from "../csv.ts";
import { everyPage } from "../everyPage.ts";
import type { ExportedGap } from "./exportedGap.ts";

/** Introductions asked for at a time: as many as the API's limit on the cost of a question allows. */
const ROWS = 100;

const COLUMNS = [
  "rank",
  "from_id",
  "from",
  "to_id",
  "to",
  "score",
  "gain",
  "gain_reason",
  "fit",
  "fit_reason",
  "way",
  "way_reason",
  "coverage",
  "coverage_reason",
  "introducer_ids",
  "introducers",
  "plans",
  "reason",
  "link",
] as const;

/**
 * Every introduction worth making with its factors and reasons, the best first.
 * @throws Error naming the kind of failure where a page does not come.
 */
export async function introductionsCsv(exported: ExportedGap): Promise<string> {
  const { question, account, client, signal } = exported;
  const all = await everyPage(async (after) => {
    const variables = { ...question, first: ROWS, after };
    const { introductions } = await ask(client, IntroductionsDocument, { variables, signal });
    return introductions;
  });
  return table(
    COLUMNS,
    all.map((each, index) => [...rowOf(each, index), account.address]),
  );
}

function rowOf(introduction: Introduction, index: number) {
  const { from, to, score, gain, fit, way, coverage, plans, reason } = introduction;
  return [
    index + 1,
    from.id,
    from.name,
    to.id,
    to.name,
    score,
    ...[gain, fit, way, coverage].flatMap((factor) => [factor.value, factor.reason]),
    way.introducers.map(({ id }) => id).join(" "),
    way.introducers.map(({ name }) => name).join("; "),
    plans.map(({ id }) => id).join(" "),
    reason,
  ];
}
