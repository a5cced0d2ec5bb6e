import type { Analysis } from "../analysis.ts";
import type { Lists } from "../snapshot/lists.ts";
import { type Communities, communities } from "./communities.ts";
import { inPractice } from "./members.ts";
import { type Alike, type InPractice, leastAlikeFirst } from "./mismatch.ts";

/** How often to start anew, */
const STARTS = 10;
/** and how often in a graph with more edges than this, where a start takes seconds. */
const MANY_EDGES = 50_000;
const FEWER_STARTS = 4;

/** What communities are held against. */
interface Params {
  /** The actors of each official cluster, by index. */
  readonly clusters: Lists;
}

/** Communities, and how official clusters stand to them. */
export interface CommunityFigures extends Omit<Communities, "communityOf">, InPractice {
  readonly starts: number;
  /** Clusters of which enough is known: those that match their community least first. */
  readonly leastAlike: readonly Alike[];
}

export const communitiesAnalysis: Analysis<Params, CommunityFigures> = {
  name: { NB: "Fellesskap i praksis", EN: "Communities in practice", FI: "Yhteisöt käytännössä" },
  method: {
    NB: "Aktører som er knyttet mer til hverandre enn til andre, funnet med Leiden-algoritmen (Traag, Waltman & van Eck 2019) for høyest modularitet: den beste av ti starter (fire på store grafer), og hvor godt startene stemmer overens (Hubert & Arabie 1985). Hver klynge holdes opp mot det fellesskapet som har flest av aktørene dens (Jaccard 1912). Deltakelse i en klynge teller som en forbindelse.",
    EN: "Actors that are tied to one another more than to others, found by the Leiden algorithm (Traag, Waltman & van Eck 2019) for the greatest modularity: the best of ten starts (four on large graphs), and how far the starts agree (Hubert & Arabie 1985). Each cluster is held against the community with most of its actors (Jaccard 1912). Taking part in a cluster counts as a tie.",
    FI: "Toimijat, joilla on enemmän siteitä toisiinsa kuin muihin; ne löytyvät Leiden-algoritmilla (Traag, Waltman & van Eck 2019) suurimman modulaarisuuden mukaan: kymmenestä aloituksesta (suurissa verkoissa neljästä) paras, ja kuinka hyvin aloitukset ovat samaa mieltä (Hubert & Arabie 1985). Jokaista klusteria verrataan yhteisöön, jossa on eniten sen toimijoita (Jaccard 1912). Klusteriin osallistuminen lasketaan siteeksi.",
  },
  parameters: {
    scope: {
      NB: "Hvilke forbindelser som teller, og hvilke siders fellesskap og klynger som skal vises.",
      EN: "Which ties count, and of which sides the communities and clusters are shown.",
      FI: "Mitkä siteet lasketaan ja minkä puolten yhteisöt ja klusterit näytetään.",
    },
  },
  run: async ({ projection }, { clusters }, watch) => {
    const starts = projection.edgeCount > MANY_EDGES ? FEWER_STARTS : STARTS;
    const { communityOf, ...found } = await communities(projection, { ...watch, starts });
    const practice = inPractice(projection, { communityOf, count: found.count }, clusters);
    return {
      ...found,
      ...practice,
      starts,
      leastAlike: leastAlikeFirst(clusters, practice),
    };
  },
};
