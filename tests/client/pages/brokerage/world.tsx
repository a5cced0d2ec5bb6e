import { onTestFinished } from "vitest";
import { BrokeragePage } from "../../../../client/pages/brokerage/BrokeragePage.tsx";
import { useView } from "../../../../client/view/useView.ts";
import { type Answers, draw } from "../../draw.tsx";

/** Two sides as an answer names them. */
export const HELGELAND = {
  ...{ id: "helgeland", type: "REGION", name: "Helgeland" },
  ...{ actorCount: 25, withoutTies: 2, placeUnknown: 354 },
};
const GRENLAND = { ...HELGELAND, id: "grenland", name: "Grenland", actorCount: 7 };

/** What an analysis of this page says of itself. */
export function scopeOf(...sides: readonly object[]) {
  const analysis = { id: "brokerage", name: "Brokerage", method: "By Freeman 1977." };
  return {
    dataVersion: "abcdef0123456789",
    actorCount: 531,
    edgeCount: 719,
    analysis,
    sides,
    leftOut: [],
  };
}

export function actor(id: string, changes: object = {}) {
  return { id, kind: "Cluster", name: `Name of ${id}`, shortName: "", ...changes };
}

/** A go-between with all its figures. */
export function broker(id: string, changes: object = {}) {
  return {
    ...{ actor: actor(id), degree: 46, betweenness: 142.75, normalised: 0.85, error: null },
    ...{ constraint: 0.032, effectiveSize: 45.1, group: null, pairs: 22, onlyRoute: 15 },
    roles: { coordinator: 296, gatekeeper: 148, itinerant: 0, liaison: 12, unknown: 558 },
    sentence: `${id} joins them.`,
    ...changes,
  };
}

/** The answer to who stands between others. */
export function brokers(nodes: readonly object[], changes: object = {}): Answers {
  return {
    ...NAMES,
    Brokers: {
      brokerage: {
        ...{ scope: scopeOf(HELGELAND, GRENLAND), summary: "Nine actors join them." },
        ...{ followedFrom: 531, exact: true, totalCount: nodes.length, nodes },
        pageInfo: { hasNextPage: false, endCursor: null },
        ...changes,
      },
    },
  };
}

/** The names of both sides. */
export const NAMES: Answers = {
  BrokerageSides: {
    ...{ firstRegion: { name: "Helgeland" }, firstActor: null },
    ...{ secondRegion: { name: "Grenland" }, secondActor: null },
  },
};

/** The page that the address names, whatever is chosen on it. */
function Page() {
  const [{ page }] = useView();
  return page.name === "brokerage" && <BrokeragePage sides={page.sides} />;
}

/** Draws the page at an address; it goes before the test does, since its boxes do something later. */
export async function shown(answers: Answers, address = "/brokerage/helgeland/grenland") {
  const drawn = await draw(<Page />, { answers, address });
  onTestFinished(drawn.close);
  return drawn;
}
