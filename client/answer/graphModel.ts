import { edgesOf } from "../graph/edges.ts";
import type { GraphModel, GraphNode } from "../graph/model.ts";
import { networkTexts } from "../network/texts.ts";
import type { Words } from "../texts.ts";
import { type Drawing, draw, drawingOf } from "./drawing.ts";
import { type Links, type Picture, SIDES, type SideName } from "./picture.ts";
import { answerTexts } from "./texts.ts";

/**
 * The answer as three columns: the side asked from, go-betweens, the side asked to. Holds only the
 * actors of the answer; the rest of either side is one counted group, from which `opened` are taken.
 */
export function graphModel({ links, members, opened }: Picture, words: Words): GraphModel {
  const drawing = drawingOf({ links, members });
  const groups = SIDES.flatMap((side) => {
    const others = members[side].filter(({ id }) => !drawing.nodes.has(id));
    for (const actor of others.slice(0, opened[side])) draw(drawing, actor, { column: side });
    return restOf(side, links, { drawing, words });
  });
  return {
    nodes: [...drawing.nodes.values(), ...groups],
    edges: edgesOf(drawing.ties, words),
    columns: columnsOf(links, words),
  };
}

interface Drawn {
  readonly drawing: Drawing;
  readonly words: Words;
}

/** The counted group of a side's actors that are not drawn; none where all are. */
function restOf(side: SideName, links: Links, { drawing, words }: Drawn): GraphNode[] {
  const drawn = [...drawing.nodes.values()].filter(({ column }) => column === side).length;
  const count = links[side].actorCount - links.inBoth.totalCount - drawn;
  if (count <= 0) return [];
  return [
    {
      id: `group:${side}`,
      label: words.plural(count, drawn > 0 ? answerTexts.others : networkTexts.actors),
      kind: "Company",
      column: side,
      group: { side, count },
    },
  ];
}

function columnsOf({ from, to, brokers, chains, inBoth }: Links, words: Words) {
  const headed = (name: string, count: number): string => `${name} ${words.number(count)}`;
  const middle = [
    ...(inBoth.totalCount > 0
      ? [headed(words.say(answerTexts.heading.both), inBoth.totalCount)]
      : []),
    ...(brokers.totalCount > 0
      ? [headed(words.say(answerTexts.heading.brokers), brokers.totalCount)]
      : []),
    ...(chains.totalCount > 0 ? [words.say(answerTexts.heading.chains)] : []),
  ];
  return {
    from: headed(from.name, from.actorCount),
    middle: middle.join(" · "),
    to: headed(to.name, to.actorCount),
  };
}
