import { asked } from "../ask.ts";
import {
  ACT,
  type Answers,
  evidenceOf,
  factsOf,
  IGT,
  LAPLAND,
  locationsOf,
  shared,
  themesOf,
  tiesOf,
  tiesOfTypes,
  unique,
} from "./read.ts";

/** Questions about origins, places, units, figures and themes. */
export const places: Answers = {
  q17: async (engine) => {
    const ties = (await tiesOf(engine, IGT, ["SPUN_OUT_OF"])).filter((tie) => tie.from.id === IGT);
    return { answer: ties.map((tie) => tie.to.id), relations: evidenceOf(ties) };
  },
  q18: async (engine) => {
    const units = await Promise.all(
      (await tiesOfTypes(engine, ["PART_OF"])).map(async (tie) => ({
        tie,
        owner: tie.to.id,
        locations: await locationsOf(engine, tie.from.id),
      })),
    );
    const of = (owner: string) => units.filter((each) => each.owner === owner);
    const placesOf = (owner: string) =>
      unique(of(owner).flatMap((each) => each.locations.map((place) => place.region.id)));
    const owners = unique(units.map((each) => each.owner));
    const answer = owners.filter((id) => placesOf(id).length > 1);
    const named = answer.flatMap(of);
    return {
      answer,
      relations: evidenceOf(named.flatMap((each) => [each.tie, ...each.locations])),
      extra: {
        several_units_same_place: owners.filter(
          (id) => of(id).length > 1 && placesOf(id).length === 1,
        ),
      },
    };
  },
  q20: async (engine) => {
    const facts = await factsOf(engine, "elkem-salten");
    const differing = facts.filter(
      ([property]) => facts.filter(([other]) => other === property).length > 1,
    );
    return { answer: ["elkem-salten"], facts: differing.map(([, text]) => text) };
  },
  q22: async (engine) => {
    type Region = { id: string; actors: { nodes: Array<{ kind: string }> } };
    const locations = await locationsOf(engine, ACT);
    const read = await Promise.all(
      locations.map(({ region: { id } }) =>
        asked<{ region: Region }>(
          engine,
          `query ($id: ID!) { region(id: $id) { id actors(first: 100) { nodes { kind } } } }`,
          { id },
        ),
      ),
    );
    const empty = read
      .filter(({ region }) => region.actors.nodes.every((actor) => actor.kind === "Cluster"))
      .map(({ region }) => region.id);
    const there = locations.filter((place) => empty.includes(place.region.id));
    return { answer: empty, relations: evidenceOf(there) };
  },
  q23: async (engine) => {
    const guests = (await tiesOf(engine, IGT, ["ATTENDED"]))
      .filter((tie) => tie.from.kind === "Cluster")
      .map((tie) => tie.from.id);
    const ties = (await tiesOf(engine, IGT)).filter(
      ({ from, to }) => guests.includes(from.id) || guests.includes(to.id),
    );
    const joint = ties.filter((tie) => tie.type === "COLLABORATES_WITH");
    const established = joint.filter((tie) => tie.basis !== "INTENDED");
    if (established.length > 0) throw new Error(`cooperation stands: ${established[0]?.id}`);
    return { answer: guests, relations: evidenceOf(ties) };
  },
  q24: async (engine) => {
    const [act, igt, lapland] = await Promise.all(
      [ACT, IGT, LAPLAND].map((id) => themesOf(engine, id)),
    );
    return {
      answer: shared(act ?? [], lapland ?? []),
      extra: {
        answer_is: "themes",
        act_and_igt: shared(act ?? [], igt ?? []),
        igt_and_lapland: shared(igt ?? [], lapland ?? []),
      },
    };
  },
};
