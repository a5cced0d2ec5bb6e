import type { Analysis, GroupOfActors } from "../analysis.ts";
import { neighboursOf, type Pair, type Projection } from "../projection.ts";
import type { Lists } from "../snapshot/lists.ts";
import { hidingIn } from "./hiding.ts";
import { type Quality, quality } from "./quality.ts";

/** Between which groups ties are hidden, in an order that is always the same. */
interface Params {
  readonly groups: readonly GroupOfActors[];
  /** Of each actor, the sources that speak of more than its ties: places in the ids of the sources. */
  readonly spokenOf: Lists;
}

/** Which ties are hidden: the same ones each time. */
const SEED = 1;

export const qualityAnalysis: Analysis<Params, Quality> = {
  name: {
    NB: "Hvor gode introduksjonene er",
    EN: "How good the introductions are",
    FI: "Kuinka hyviä esittelyt ovat",
  },
  method: {
    NB: "En tidel av forbindelsene mellom gruppene skjules, ti ganger, og letes etter igjen blant introduksjonene. Plasseringen (AUC, Hanley og McNeil 1982) og andelen blant de ti første holdes opp mot det antall forbindelser alene, eller tilfeldigheten, ville gitt.",
    EN: "A tenth of the ties between the groups is hidden, ten times, and looked for among the introductions. Where they stand (AUC, Hanley and McNeil 1982) and their share of the first ten are held against what the numbers of ties alone, or chance, would give.",
    FI: "Kymmenesosa ryhmien välisistä siteistä piilotetaan kymmenen kertaa ja etsitään esittelyjen joukosta. Niiden sijoitusta (AUC, Hanley ja McNeil 1982) ja osuutta kymmenestä ensimmäisestä verrataan siihen, mitä siteiden määrä yksin tai sattuma antaisi.",
  },
  parameters: {
    groups: {
      NB: "Regionene på et nivå, eller klynger.",
      EN: "The regions of a level, or clusters.",
      FI: "Tason alueet tai klusterit.",
    },
  },
  run: (graph, { groups, spokenOf }, watch) => {
    const named = groups.map(({ members }, at): [string, ReadonlySet<string>] => {
      return [String(at).padStart(PLACES, "0"), new Set(members)];
    });
    const ties = tiesOf(graph.projection);
    const without = hidingIn(graph, spokenOf);
    return quality({ groups: new Map(named), ties, without }, SEED, watch);
  },
};

/** Digits that number any groups there may be in their order. */
const PLACES = 6;

/** Each edge once, by its ends. */
function tiesOf(projection: Projection): Pair[] {
  const { ids } = projection;
  return ids.flatMap((id, actor) =>
    [...neighboursOf(projection, actor)]
      .filter((other) => other > actor)
      .map((other): Pair => [id, ids[other] ?? ""]),
  );
}
