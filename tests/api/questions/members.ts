import { asked } from "../ask.ts";
import {
  ACT,
  type Answers,
  clusterIds,
  evidenceOf,
  ids,
  type LocationRead,
  shared,
  tiesOf,
  tiesOfTypes,
  unique,
  without,
} from "./read.ts";

/** Questions about who takes part in ACT and other clusters, who steers and who hosts. */
export const members: Answers = {
  q07: async (engine) => {
    const clusters = await clusterIds(engine);
    const named = (await tiesOfTypes(engine, ["MEMBER_OF"])).map((tie) => tie.to.id);
    const { actors } = await asked<{
      actors: { nodes: Array<{ id: string; locations: LocationRead[] }> };
    }>(
      engine,
      `{ actors(filter: { kinds: [Cluster] }, first: 100) {
        nodes { id locations { region { id } evidence { id } } }
      } }`,
    );
    const placeless = ids(actors.nodes.filter((each) => each.locations.length === 0));
    const memberless = without(clusters, named);
    return {
      answer: shared(memberless, placeless),
      extra: {
        clusters_without_named_members: memberless,
        clusters_without_location: unique(placeless),
      },
    };
  },
  q09: async (engine) => {
    type Actor = { id: string; kind: string; locations: LocationRead[] };
    const { region } = await asked<{ region: { actors: { nodes: Actor[] } } }>(
      engine,
      `{ region(id: "mo-industripark") { actors(first: 100) {
        nodes { id kind locations { region { id } evidence { id source { id } } } }
      } } }`,
    );
    const of2017 = (rows: ReadonlyArray<{ evidence: LocationRead["evidence"] }>) =>
      rows.flatMap((row) => row.evidence.filter((each) => each.source.id === "d000"));
    const took = (await tiesOf(engine, ACT, ["MEMBER_OF"])).filter((tie) => of2017([tie]).length);
    const answer = shared(
      took.map((tie) => tie.from.id),
      ids(region.actors.nodes),
    );
    const there = region.actors.nodes.filter((actor) => answer.includes(actor.id));
    const places = there.flatMap((actor) => actor.locations);
    const kind = (name: string) => unique(ids(there.filter((actor) => actor.kind === name)));
    return {
      answer,
      relations: ids([
        ...of2017(took.filter((tie) => answer.includes(tie.from.id))),
        ...of2017(places.filter((place) => place.region.id === "mo-industripark")),
      ]),
      extra: { companies: kind("Company"), research_partners: kind("ResearchPartner") },
    };
  },
  q10: async (engine) => {
    const ties = (await tiesOf(engine, ACT)).flatMap((tie) => {
      const other = tie.from.id === ACT ? tie.to : tie.from;
      return other.kind === "ResearchPartner" ? [{ ...tie, other: other.id }] : [];
    });
    const by = (type: string) =>
      unique(ties.filter((tie) => tie.type === type).map((tie) => tie.other));
    return {
      answer: ties.map((tie) => tie.other),
      relations: evidenceOf(ties),
      extra: Object.fromEntries(
        unique(ties.map((tie) => tie.type)).map((type) => [type, by(type)]),
      ),
    };
  },
  q11: async (engine) => {
    const ties = await tiesOf(engine, ACT, ["INITIATED"]);
    return { answer: ties.map((tie) => tie.from.id), relations: evidenceOf(ties) };
  },
  q12: async (engine) => {
    const ties = await tiesOf(engine, ACT, ["STEERS"]);
    const chairs = ties.filter((tie) => tie.evidence.some((each) => each.role === "chair"));
    return {
      answer: ties.map((tie) => tie.from.id),
      relations: evidenceOf(ties),
      extra: { chair: chairs.map((tie) => tie.from.id) },
    };
  },
  q13: async (engine) => {
    const seats = await tiesOf(engine, ACT, ["STEERS"]);
    const seated = seats.map((tie) => tie.from.id);
    const started = (await tiesOf(engine, ACT, ["INITIATED"])).filter(
      (tie) => !seated.includes(tie.from.id),
    );
    const answer = started.map((tie) => tie.from.id);
    const units = (await tiesOfTypes(engine, ["PART_OF"])).filter(
      (tie) => answer.includes(tie.to.id) && seated.includes(tie.from.id),
    );
    const unitSeats = seats.filter((seat) => units.some((unit) => unit.from.id === seat.from.id));
    return {
      answer,
      relations: evidenceOf([...started, ...units, ...unitSeats]),
      extra: {
        without_any_seat: without(
          answer,
          units.map((unit) => unit.to.id),
        ),
      },
    };
  },
  q14: async (engine) => {
    const named = (await tiesOf(engine, ACT, ["MEMBER_OF"])).map((tie) => tie.from.id);
    const seats = (await tiesOf(engine, ACT, ["STEERS"])).filter(
      (tie) => !named.includes(tie.from.id),
    );
    return { answer: seats.map((tie) => tie.from.id), relations: evidenceOf(seats) };
  },
  q16: async (engine) => {
    const hosts = (await tiesOfTypes(engine, ["HOSTS"])).filter((tie) => tie.to.kind === "Cluster");
    const hosted = unique(hosts.map((tie) => tie.to.id));
    const hostsOf = (id: string) =>
      unique(hosts.filter((tie) => tie.to.id === id).map((tie) => tie.from.id));
    return {
      answer: hosts.map((tie) => tie.from.id),
      relations: evidenceOf(hosts),
      extra: {
        hosted: Object.fromEntries(hosted.map((id) => [id, hostsOf(id)])),
        clusters_without_named_host: without(await clusterIds(engine), hosted),
      },
    };
  },
};
