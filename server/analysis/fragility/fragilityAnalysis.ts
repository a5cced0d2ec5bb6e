import type { Analysis, GroupOfActors } from "../analysis.ts";
import { type Fragility, fragility } from "./fragility.ts";
import { type Breaks, columnOf, packed } from "./packed.ts";
import { lengthOf } from "./ranges.ts";

/** The most separate parts of the graph whose size is told. */
const MOST_PARTS = 25;

/** Whose contact counts. */
interface Params {
  /** At most two. */
  readonly sides: readonly GroupOfActors[];
}

/** What holds by a single thread, packed. */
export interface FragilityFigures extends Pick<Fragility, "order" | "counted" | "inContact"> {
  readonly cutPoints: Breaks & { readonly actors: Int32Array };
  readonly bridges: Breaks & { readonly from: Int32Array; readonly to: Int32Array };
  /** How many actors the largest separate parts have; an actor without ties is none. */
  readonly parts: readonly number[];
  readonly partCount: number;
}

export const fragilityAnalysis: Analysis<Params, FragilityFigures> = {
  name: {
    NB: "Hva som henger i én tråd",
    EN: "What holds by a single thread",
    FI: "Mikä on yhden langan varassa",
  },
  method: {
    NB: "Aktører (kuttpunkter) og forbindelser (broer) som grafen faller fra hverandre uten, funnet ved å gå gjennom hele grafen i dybden (Hopcroft & Tarjan 1973). Mellom to sider: de som ingen vei er igjen uten. At én løs nabo blir alene, er ikke noe nytt.",
    EN: "Actors (cut points) and ties (bridges) without which the graph comes apart, found by walking through all of it depth first (Hopcroft & Tarjan 1973). Between two sides: those without which no route is left. That one dangling neighbour is left alone is no news.",
    FI: "Toimijat (katkospisteet) ja siteet (sillat), joita ilman verkko hajoaa; ne löytyvät käymällä koko verkko läpi syvyyssuunnassa (Hopcroft & Tarjan 1973). Kahden puolen välillä: ne, joita ilman ei jää yhtään reittiä. Yhden irrallisen naapurin jääminen yksin ei ole uutinen.",
  },
  parameters: {
    scope: {
      NB: "Hvem det gjelder kontakten mellom: ingen side, én eller to, og hvilke forbindelser som teller.",
      EN: "Whose contact counts: no side, one or two, and which ties count.",
      FI: "Keiden yhteydet otetaan huomioon: ei puolta, yksi tai kaksi, ja mitkä siteet lasketaan.",
    },
    dangling: {
      NB: "Om også det som bare løsner én nabo uten andre forbindelser, skal tas med.",
      EN: "Whether to give also what only frees one neighbour without other ties.",
      FI: "Otetaanko mukaan myös se, mikä irrottaa vain yhden naapurin, jolla ei ole muita siteitä.",
    },
  },
  run: async ({ projection }, { sides }, watch) => {
    const indices = sides.map(({ members }) =>
      members.flatMap((id) => projection.indexOf.get(id) ?? []),
    );
    return figuresOf(await fragility(projection, { ...watch, sides: indices }));
  },
};

function figuresOf(found: Fragility): FragilityFigures {
  const { order, counted, inContact, cutPoints, bridges, parts } = found;
  const sizes = parts.map((part) => lengthOf([part])).filter((size) => size > 1);
  return {
    ...{ order, counted, inContact },
    cutPoints: { ...packed(cutPoints), actors: columnOf(cutPoints.map(({ actor }) => actor)) },
    bridges: {
      ...packed(bridges),
      from: columnOf(bridges.map(({ ends }) => ends[0])),
      to: columnOf(bridges.map(({ ends }) => ends[1])),
    },
    parts: sizes.sort((a, b) => b - a).slice(0, MOST_PARTS),
    partCount: sizes.length,
  };
}
