import type { Analysis, GroupOfActors } from "../analysis.ts";
import { figuresOf, type GapFigures } from "./gapFigures.ts";
import { type Gap, gapsAmong } from "./gaps.ts";
import { groundOf } from "./groundOf.ts";

/** The two groups. */
interface Params {
  readonly from: GroupOfActors;
  readonly to: GroupOfActors;
}

/** One pair of groups, whole. */
export interface WholeGap extends Pick<Gap, "shared" | "routes"> {
  readonly figures: GapFigures;
  /** Ids of the ties behind what is observed, sorted. */
  readonly ties: readonly string[];
}

export const gapAnalysis: Analysis<Params, WholeGap> = {
  name: {
    NB: "Hullet mellom to sider",
    EN: "The gap between two sides",
    FI: "Aukko kahden puolen välillä",
  },
  method: {
    NB: "Som for alle par av grupper, med de uavhengige veiene (Menger 1927) og hvem som ville bryte dem.",
    EN: "As for every pair of groups, with the independent routes (Menger 1927) and who would cut them.",
    FI: "Kuten kaikille ryhmäpareille, sekä riippumattomat reitit (Menger 1927) ja se, kuka ne katkaisisi.",
  },
  parameters: {
    from: { NB: "Den ene siden.", EN: "The one side.", FI: "Toinen puoli." },
    to: { NB: "Den andre siden.", EN: "The other side.", FI: "Toinen puoli." },
  },
  run: async (graph, { from, to }, watch) => {
    const [gap] = await gapsAmong(await groundOf(graph, [from, to]), watch);
    if (!gap) throw new Error("wanted a pair of two groups, got none");
    const ties = gap.edges.flatMap(([a, b]) => graph.tiesBetween(a, b));
    return { figures: figuresOf(gap), shared: gap.shared, routes: gap.routes, ties: ties.sort() };
  },
};
