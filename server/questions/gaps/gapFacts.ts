import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import type { GapFacts, GapSideFacts, Named } from "../../words/gaps/gapFacts.ts";
import { idsOf } from "../analyses/scope.ts";
import { sideName } from "../links/sideFacts.ts";
import { inLanguage } from "../names/inLanguage.ts";
import { allExisting } from "../reading/existing.ts";
import { type GapAnswer, gapCoverage, type SideCoverage } from "./gapAnswer.ts";

/** Names that a sentence gives of a list; the rest is counted. */
const MOST_NAMES = 3;

/** What the words about a pair rest on, with its names in a language. */
export async function gapFacts(
  { load }: Pick<Context, "load">,
  answer: GapAnswer,
  language: Language,
): Promise<GapFacts> {
  const { scope, from, to, figures } = answer;
  const { verdict, shared, chance, distance, routes, themes } = figures;
  const coverage = gapCoverage(answer);
  const titles = async (ids: readonly string[]): Promise<Named> => {
    const sources = await allExisting(load.source, ids.slice(0, MOST_NAMES));
    return { names: sources.map(({ title }) => title), count: ids.length };
  };
  const ids = themes.inCommon.slice(0, MOST_NAMES).map(({ theme }) => theme);
  const [common, cutters, restsOn, strongBut] = await Promise.all([
    allExisting(load.theme, ids),
    allExisting(load.actor, idsOf(scope, figures.cutters)),
    titles(figures.restsOn),
    titles(figures.strongBut),
  ]);
  return {
    ...{ verdict, shared, chance, distance, routes, restsOn, strongBut },
    from: sideFacts(coverage.from, language),
    to: sideFacts(coverage.to, language),
    sameSide: from.id === to.id,
    nothingCounts: scope.edgeCount === 0,
    themes: {
      names: common.map(({ id, labelNb: nb, labelEn: en, labelFi: fi }) => {
        return inLanguage(language, { nb, en, fi }) ?? id;
      }),
      count: themes.inCommon.length,
      known: themes.likeness !== null,
    },
    cutters: cutters.map(({ name }) => name),
  };
}

function sideFacts({ side, sourceCount, newest }: SideCoverage, language: Language): GapSideFacts {
  const { type, actorCount, withoutTies } = side;
  return { type, actorCount, withoutTies, sourceCount, newest, name: sideName(side, language) };
}
