import type { Analysis, GroupOfActors } from "../analysis.ts";
import { type Brokerage, brokerageOf } from "./brokerage.ts";
import { contactAmong } from "./contact.ts";
import { type BrokerageGroups, groupOfEach } from "./groupOfEach.ts";

/** Whose contact counts, and by which groups roles go. */
interface Params {
  /** At most two. */
  readonly sides: readonly GroupOfActors[];
  readonly groups: BrokerageGroups;
}

export const brokerageAnalysis: Analysis<Params, Brokerage> = {
  name: {
    NB: "Hvem som står mellom andre",
    EN: "Who stands between others",
    FI: "Kuka on muiden välissä",
  },
  method: {
    NB: "Mellomposisjon (betweenness, Freeman 1977, med algoritmen til Brandes 2001; med sider bare over parene mellom dem, Brandes 2008; på store grafer anslått fra et utvalg, Brandes & Pich 2007), bundethet og egentlige kontakter (constraint og effective size, Burt 1992, Borgatti 1997) og roller mellom grupper (Gould & Fernandez 1989). Par uten noen annen vei finnes av hva grafen faller i uten aktøren (Hopcroft & Tarjan 1973).",
    EN: "Betweenness (Freeman 1977, by the algorithm of Brandes 2001; with sides over the pairs between them alone, Brandes 2008; on large graphs estimated from a sample, Brandes & Pich 2007), constraint and effective size (Burt 1992, Borgatti 1997) and roles between groups (Gould & Fernandez 1989). Pairs without another route follow from what the graph falls into without the actor (Hopcroft & Tarjan 1973).",
    FI: "Välillisyys (betweenness, Freeman 1977, Brandesin algoritmilla 2001; puolia kysyttäessä vain niiden väliset parit, Brandes 2008; suurissa verkoissa arvio otoksesta, Brandes & Pich 2007), sidonnaisuus ja tehollinen koko (constraint ja effective size, Burt 1992, Borgatti 1997) sekä roolit ryhmien välillä (Gould & Fernandez 1989). Parit, joilla ei ole muuta reittiä, nähdään siitä, mihin osiin verkko hajoaa ilman toimijaa (Hopcroft & Tarjan 1973).",
  },
  parameters: {
    scope: {
      NB: "Hvem det gjelder kontakten mellom: ingen side, én eller to, og hvilke forbindelser som teller.",
      EN: "Whose contact counts: no side, one or two, and which ties count.",
      FI: "Keiden yhteydet otetaan huomioon: ei puolta, yksi tai kaksi, ja mitkä siteet lasketaan.",
    },
    groups: {
      NB: "Hvem som hører sammen: regionene på et nivå, der hver aktør hører til der den har sitt sete, ellers i sin eneste region, eller klynger. Den som hører til flere, regnes ikke til noen.",
      EN: "Who belongs together: the regions of a level, each actor in that of its seat, else in its only one, or clusters. Who belongs to several counts as being in none.",
      FI: "Ketkä kuuluvat yhteen: tason alueet, jolloin toimija kuuluu kotipaikkansa alueeseen tai muuten ainoaan alueeseensa, tai klusterit. Useampaan kuuluvaa ei lueta mihinkään.",
    },
  },
  run: (graph, { sides, groups }, watch) => {
    const { indexOf } = graph.projection;
    const contact = contactAmong(
      graph.projection,
      sides.map(({ members }) => members.flatMap((id) => indexOf.get(id) ?? [])),
    );
    const group = groupOfEach(graph, groups);
    return brokerageOf(graph.projection, { contact, group }, watch);
  },
};
