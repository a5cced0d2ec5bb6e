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
    NB: "Antall par av aktører som er knyttet til hverandre, holdes opp mot det tilfeldigheten ville gitt dersom hver aktør beholdt sitt antall forbindelser (konfigurasjonsmodell; spenn fra kantbytter, Maslov & Sneppen 2002). Uavhengige veier er så mange som det kan være uten at to deler en aktør, og aktørene som bærer dem, er like mange (Menger 1927).",
    EN: "The number of tied pairs of actors is held against what chance would give if every actor kept its number of ties (configuration model; range from double edge swaps, Maslov & Sneppen 2002). Independent routes are as many as there can be without two sharing an actor, and as many actors would cut them all (Menger 1927).",
    FI: "Toisiinsa sidoksissa olevien toimijaparien määrää verrataan siihen, mitä sattuma antaisi, jos jokainen toimija säilyttäisi siteidensä määrän (konfiguraatiomalli; vaihteluväli kaarten vaihdoista, Maslov & Sneppen 2002). Riippumattomia reittejä on niin monta kuin voi olla ilman yhteisiä toimijoita, ja yhtä monta toimijaa katkaisisi ne kaikki (Menger 1927).",
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
