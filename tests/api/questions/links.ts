import type { Engine } from "../../../server/graph/engine.ts";
import { asked } from "../ask.ts";
import {
  type Answers,
  evidenceOf,
  ids,
  type LocationRead,
  type TieRead,
  tiesOf,
  unique,
} from "./read.ts";

interface Member {
  actor: { id: string };
  locations: LocationRead[];
}

interface LinksRead {
  finding: string;
  from: { actors: { nodes: Member[] } };
  to: { actors: { nodes: Member[] } };
  inBoth: { nodes: Member[] };
  direct: { nodes: TieRead[] };
  brokers: { nodes: Array<{ actor: { id: string } }> };
  components: { same: boolean; sizes: number[] };
}

const SIDE = `actors(first: 100) {
  nodes { actor { id } locations { region { id } evidence { id } } }
}`;

async function links(engine: Engine, [from, to]: [string, string], basis?: string[]) {
  const { whoLinks } = await asked<{ whoLinks: LinksRead }>(
    engine,
    `query ($from: ID!, $to: ID!, $filter: TieFilter) {
      whoLinks(from: $from, to: $to, filter: $filter) {
        finding from { ${SIDE} } to { ${SIDE} } components { same sizes }
        inBoth { nodes { actor { id } } }
        direct { nodes { id type from { id } to { id } evidence { id } } }
        brokers { nodes { actor { id } } }
      }
    }`,
    { from, to, filter: basis && { basis } },
  );
  return whoLinks;
}

interface FragilityRead {
  parts: number[];
  bridges: {
    nodes: Array<{ from: { id: string }; to: { id: string }; pieces: number[]; ties: TieRead[] }>;
  };
}

async function fragility(engine: Engine, sides: [string, string], basis: string[]) {
  const found = await asked<{ fragility: FragilityRead }>(
    engine,
    `query ($sides: [ID!]!, $filter: TieFilter) {
      fragility(scope: { sides: $sides, filter: $filter }) {
        parts bridges { nodes { pieces from { id } to { id } ties { evidence { id } } } }
      }
    }`,
    { sides, filter: { basis } },
  );
  return found.fragility;
}

const ALL_BASES = ["STATED", "INFERRED", "INTENDED"];

/** Questions about who links two regions, and who could. */
export const linkQuestions: Answers = {
  q01: async (engine) => {
    const found = await links(engine, ["helgeland", "grenland"]);
    const ends = found.direct.nodes.flatMap((tie) => [tie.from.id, tie.to.id]);
    const at = (side: LinksRead["from"], region: string) =>
      side.actors.nodes
        .filter((member) => ends.includes(member.actor.id))
        .flatMap((member) => member.locations.filter((place) => place.region.id === region));
    return {
      answer: ends,
      relations: evidenceOf([
        ...found.direct.nodes,
        ...at(found.from, "helgeland"),
        ...at(found.to, "grenland"),
      ]),
      extra: {
        linker: unique(found.direct.nodes.map((tie) => tie.from.id)),
        linked: unique(found.direct.nodes.map((tie) => tie.to.id)),
        brokers: found.brokers.nodes.map((broker) => broker.actor.id),
        in_both: found.inBoth.nodes.map((member) => member.actor.id),
      },
    };
  },
  q02: async (engine) => {
    const sides = await links(engine, ["helgeland", "grenland"]);
    const on = (side: LinksRead["from"]) => side.actors.nodes.map((member) => member.actor.id);
    const { sameAsCandidates } = await asked<{
      sameAsCandidates: Array<Record<"a" | "b", { id: string }> & { likelihood: string }>;
    }>(engine, `{ sameAsCandidates { a { id } b { id } likelihood } }`);
    const likely = sameAsCandidates.filter((pair) => pair.likelihood === "likely");
    const reach = async (id: string, side: string[]) =>
      (await tiesOf(engine, id)).filter(
        ({ from, to }) => side.includes(from.id) || side.includes(to.id),
      );
    const bridges = await Promise.all(
      likely.map(async ({ a, b }) => ({
        pair: ids([a, b]),
        one: await reach(a.id, on(sides.from)),
        other: await reach(b.id, on(sides.to)),
      })),
    );
    const joining = bridges.filter(({ one, other }) => one.length > 0 && other.length > 0);
    return {
      answer: joining.flatMap((each) => each.pair),
      relations: evidenceOf(joining.flatMap((each) => [...each.one, ...each.other])),
    };
  },
  q03: async (engine) => {
    const { components } = await links(engine, ["lapland", "helgeland"], ALL_BASES);
    return {
      answer: linkers(await links(engine, ["lapland", "helgeland"])),
      extra: { component_sizes: components.sizes },
    };
  },
  q04: async (engine) => ({ answer: linkers(await links(engine, ["lapland", "grenland"])) }),
  q19: async (engine) => {
    const { bridges, parts } = await fragility(engine, ["helgeland", "grenland"], ALL_BASES);
    const ends = bridges.nodes.flatMap(({ from, to }) => [from.id, to.id]);
    const pieces = bridges.nodes.flatMap((bridge) => bridge.pieces);
    const broken = parts.indexOf(pieces.reduce((sum, size) => sum + size, 0));
    return {
      answer: ends,
      relations: evidenceOf(bridges.nodes.flatMap(({ ties }) => ties)),
      extra: {
        component_sizes_after: [...parts.toSpliced(broken, 1), ...pieces].sort((x, y) => y - x),
      },
    };
  },
};

function linkers(found: LinksRead): string[] {
  return [
    ...found.inBoth.nodes.map((member) => member.actor.id),
    ...found.direct.nodes.flatMap((tie) => [tie.from.id, tie.to.id]),
    ...found.brokers.nodes.map((broker) => broker.actor.id),
  ];
}
