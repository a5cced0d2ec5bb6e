import type { Analysis, GroupOfActors } from "../analysis.ts";
import { figuresOf, type GapFigures } from "./gapFigures.ts";
import { gapsAmong } from "./gaps.ts";
import { groundOf } from "./groundOf.ts";
import { seriated } from "./seriation.ts";

/** Which groups are set against each other. */
interface Params {
  readonly groups: readonly GroupOfActors[];
}

interface Result {
  /** Every pair of groups, in the order 0–1, 0–2 … 1–2 …. */
  readonly pairs: readonly GapFigures[];
  /** The groups, so that those with more ties than chance would give stand beside each other. */
  readonly order: readonly number[];
}

export const gapsAnalysis: Analysis<Params, Result> = {
  name: { NB: "Hull mellom grupper", EN: "Gaps between groups", FI: "Aukot ryhmien välillä" },
  method: {
    NB: "Antall par av aktører som er knyttet til hverandre, holdt opp mot det tilfeldigheten ville gitt dersom hver aktør beholdt sitt antall forbindelser.",
    EN: "The number of tied pairs of actors is held against what chance would give if every actor kept its number of ties (configuration model; interval from double edge swaps, Maslov & Sneppen 2002).",
    FI: "Toisiinsa sidoksissa olevien toimijaparien määrää verrataan siihen, mitä sattuma antaisi, jos jokainen toimija säilyttäisi siteidensä määrän.",
  },
  parameters: {
    groups: {
      NB: "Regionene på et nivå, eller klynger.",
      EN: "The regions of a level, or clusters.",
      FI: "Tason alueet tai klusterit.",
    },
  },
  run: async (graph, { groups }, watch) => {
    const gaps = await gapsAmong(await groundOf(graph, groups), watch);
    const pairs = gaps.map(figuresOf);
    return { pairs, order: seriated(groups.length, pairs) };
  },
};
