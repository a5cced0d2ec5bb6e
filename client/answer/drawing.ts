import type { GraphNode } from "../graph/model.ts";
import type { ActorNameFragment } from "../kinds/actorName.gen.ts";
import type { TieLineFragment } from "../ties/tieLine.gen.ts";
import type { BrokerLineFragment, ChainLineFragment } from "./answer.gen.ts";
import type { Picture, SideName } from "./picture.ts";

/** Nodes by id, and all ties between them. */
export interface Drawing {
  readonly nodes: Map<string, GraphNode>;
  readonly ties: TieLineFragment[];
}

/** The actors and ties that the four parts of an answer name, each actor once. */
export function drawingOf({ links, members }: Omit<Picture, "opened">): Drawing {
  const drawing: Drawing = { nodes: new Map(), ties: [...links.direct.nodes] };
  for (const { actor } of links.inBoth.nodes) draw(drawing, actor, { column: "both" });
  for (const tie of links.direct.nodes) {
    const begins = standsOnSide(tie, members) ?? "from";
    draw(drawing, tie.from, { column: begins });
    draw(drawing, tie.to, { column: begins === "from" ? "to" : "from" });
  }
  for (const broker of links.brokers.nodes) drawBroker(drawing, broker);
  for (const chain of links.chains.nodes) drawChain(drawing, chain);
  return drawing;
}

function drawBroker(drawing: Drawing, broker: BrokerLineFragment): void {
  const { actor, placeKnown, fromTies, toTies } = broker;
  draw(drawing, actor, { column: "broker", placeKnown });
  const otherEnd = ({ from, to }: TieLineFragment) => (from.id === actor.id ? to : from);
  for (const tie of fromTies.nodes) draw(drawing, otherEnd(tie), { column: "from" });
  for (const tie of toTies.nodes) draw(drawing, otherEnd(tie), { column: "to" });
  drawing.ties.push(...fromTies.nodes, ...toTies.nodes);
}

function drawChain(drawing: Drawing, { actors, steps }: ChainLineFragment): void {
  const last = actors.length - 1;
  for (const [index, actor] of actors.entries()) {
    draw(drawing, actor, { column: index === 0 ? "from" : index === last ? "to" : "inner" });
  }
  drawing.ties.push(...steps.flatMap(({ ties }) => ties));
}

/** Adds an actor, unless it is there already. */
export function draw(
  { nodes }: Drawing,
  actor: ActorNameFragment,
  place: Pick<GraphNode, "column" | "placeKnown">,
): void {
  if (nodes.has(actor.id)) return;
  nodes.set(actor.id, {
    id: actor.id,
    label: actor.shortName || actor.name,
    name: actor.name,
    kind: actor.kind,
    ...place,
  });
}

/** On which side a direct tie begins, as the members tell; null where they do not. */
export function standsOnSide(tie: TieLineFragment, members: Picture["members"]): SideName | null {
  const stands = (side: SideName, id: string): boolean =>
    members[side].some((one) => one.id === id);
  if (stands("from", tie.from.id) || stands("to", tie.to.id)) return "from";
  return stands("from", tie.to.id) || stands("to", tie.from.id) ? "to" : null;
}
