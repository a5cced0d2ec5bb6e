import type { Analysis, GroupOfActors } from "../analysis.ts";
import type { Graph } from "../graph/graph.ts";
import { introductionGround } from "./introductionGround.ts";
import { type Introduction, type Introductions, introductions } from "./introductions.ts";

/** The two sides. */
interface Params {
  readonly from: GroupOfActors;
  readonly to: GroupOfActors;
}

/** An introduction with what the way between the two rests on. */
export interface WholeIntroduction extends Introduction {
  /** Ids of the ties that count along the way, step by step. */
  readonly wayTies: readonly string[];
}

/** The best introductions of two sides. */
interface Result extends Omit<Introductions, "ranked"> {
  readonly ranked: readonly WholeIntroduction[];
}

/** The most introductions that are ranked; how many candidates there are is said. */
const MOST_RANKED = 500;

export const introductionsAnalysis: Analysis<Params, Result> = {
  name: {
    NB: "Verdifulle introduksjoner",
    EN: "Introductions worth making",
    FI: "Kannattavat esittelyt",
  },
  method: {
    NB: "Hvert par uten registrert forbindelse, én aktør fra hver side, får fire tall fra 0 til 1, som ganges sammen: hvor mye nærmere sidene ville komme hverandre (effektivitet etter Latora og Marchiori 2001), hvor godt de to passer sammen, om noen kan introdusere dem, og hvor mye som er lest om dem.",
    EN: "Each pair without a tie on record, one actor from each side, gets four figures from 0 to 1, which are multiplied: how much closer the sides would come (efficiency after Latora and Marchiori 2001), how well the two fit, whether somebody can introduce them, and how much was read about them.",
    FI: "Jokainen pari, jolla ei ole kirjattua sidettä, yksi toimija kummaltakin puolelta, saa neljä lukua nollasta yhteen, ja ne kerrotaan keskenään: kuinka paljon puolet lähentyisivät toisiaan (tehokkuus, Latora ja Marchiori 2001), kuinka hyvin kaksi toimijaa sopivat yhteen, voiko joku esitellä ne ja kuinka paljon niistä on luettu.",
  },
  parameters: {
    from: { NB: "Den ene siden.", EN: "The one side.", FI: "Toinen puoli." },
    to: { NB: "Den andre siden.", EN: "The other side.", FI: "Toinen puoli." },
  },
  run: async (graph, { from, to }, watch) => {
    const asked = { sides: [from.members, to.members] as const, first: MOST_RANKED };
    const { ranked, ...counts } = await introductions(introductionGround(graph), asked, watch);
    const whole = ranked.map((each) => ({ ...each, wayTies: wayTies(graph, each) }));
    return { ...counts, ranked: whole };
  },
};

function wayTies({ projection, tiesBetween }: Graph, { from, to, way }: Introduction): string[] {
  if (way.introducers.length === 0) return [];
  const chain = [from, ...way.introducers, to].map((id) => projection.indexOf.get(id) ?? -1);
  return chain.slice(1).flatMap((actor, at) => tiesBetween(chain[at] ?? -1, actor));
}
