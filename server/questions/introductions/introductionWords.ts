import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import type { ActorsByIdRow } from "../../graph/queries.gen.ts";
import { introductionCoverage } from "../../words/introductions/introductionCoverage.ts";
import { introductionFit } from "../../words/introductions/introductionFit.ts";
import { introductionReason } from "../../words/introductions/introductionReason.ts";
import { introductionsSummary } from "../../words/introductions/introductionsSummary.ts";
import { introductionWay } from "../../words/introductions/introductionWay.ts";
import { sideName } from "../links/sideFacts.ts";
import { inLanguage } from "../names/inLanguage.ts";
import { allExisting, existing } from "../reading/existing.ts";
import type { IntroductionRow, IntroductionsAnswer } from "./introductions.ts";

/** Whom to introduce to whom, how many pairs there are, and what was left out of sight. */
export async function summaryOf(
  { load }: Pick<Context, "load">,
  answer: IntroductionsAnswer,
  language: Language,
): Promise<string> {
  const { scope, from, to, fromCounts, toCounts, candidateCount, ranked } = answer;
  const [best] = ranked;
  const [a, b] = best ? await namesOf(load, [best.from, best.to]) : [];
  const facts = {
    from: { name: sideName(from, language), ...fromCounts },
    to: { name: sideName(to, language), ...toCounts },
    sameSide: from.id === to.id,
    anyTie: scope.edgeCount > 0,
    ...{ candidateCount, rankedCount: ranked.length },
    best: a !== undefined && b !== undefined ? ([a, b] as const) : null,
  };
  return introductionsSummary(facts, language);
}

/** Why two actors are worth introducing to each other. */
export async function reasonOf(
  { load }: Pick<Context, "load">,
  row: IntroductionRow,
  language: Language,
): Promise<string> {
  const [[from = "", to = ""], introducers, themes, plans] = await Promise.all([
    namesOf(load, [row.from, row.to]),
    namesOf(load, row.way.introducers),
    labelsOf(load, row.fit.themes.inCommon, language),
    row.plans(),
  ]);
  const { closer } = row.gain;
  return introductionReason(
    { from, to, introducers, themes, closer, plans: plans.length },
    language,
  );
}

/** How two actors fit. */
export async function fitReason(
  { load }: Pick<Context, "load">,
  { from, to, fit }: IntroductionRow,
  language: Language,
): Promise<string> {
  const [a, b, inCommon, unknownOf] = await Promise.all([
    existing(load.actor, from),
    existing(load.actor, to),
    labelsOf(load, fit.themes.inCommon, language),
    namesOf(load, fit.themes.unknownOf),
  ]);
  const kinds = [a.kind, b.kind] as const;
  return introductionFit({ inCommon, unknownOf, kinds, kindsValue: fit.kinds.value }, language);
}

/** Who could introduce two actors, and who else. */
export async function wayReason(
  { load }: Pick<Context, "load">,
  { from, to, way }: IntroductionRow,
  language: Language,
): Promise<string> {
  const [a = "", b = "", ...introducers] = await namesOf(load, [from, to, ...way.introducers]);
  return introductionWay({ from: a, to: b, introducers, count: way.count }, language);
}

/** How much was read about two actors, and why that counts. */
export async function coverageReason(
  { load }: Pick<Context, "load">,
  { from, to, coverage }: IntroductionRow,
  language: Language,
): Promise<string> {
  const [a = "", b = ""] = await namesOf(load, [from, to]);
  const read = (name: string, { sources, ties }: typeof coverage.from) => {
    return { name, sources, tied: ties };
  };
  return introductionCoverage([read(a, coverage.from), read(b, coverage.to)], language);
}

type Load = Context["load"];

async function namesOf(load: Load, ids: readonly string[]): Promise<string[]> {
  return (await allExisting(load.actor, ids)).map(shortest);
}

function shortest({ shortName, name }: ActorsByIdRow): string {
  return shortName ?? name;
}

async function labelsOf(load: Load, ids: readonly string[], language: Language): Promise<string[]> {
  const rows = await allExisting(load.theme, ids);
  return rows.map(
    ({ id, labelNb: nb, labelEn: en, labelFi: fi }) => inLanguage(language, { nb, en, fi }) ?? id,
  );
}
