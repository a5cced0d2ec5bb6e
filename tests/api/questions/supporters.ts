import {
  ABC,
  ACT,
  type Answers,
  evidenceOf,
  factsOf,
  LAPLAND,
  shared,
  type TieRead,
  tiesOf,
  tiesOfTypes,
  unique,
  without,
} from "./read.ts";

/** Questions about who supports, funds, hosts and recognises. */
export const supporters: Answers = {
  q05: async (engine) => {
    const lists = lists2020AndLater(await tiesOf(engine, ACT, ["SUPPORTS"]));
    const answer = without(lists.first, lists.later);
    const gone = lists.ties.filter((tie) => answer.includes(tie.from.id));
    return { answer, relations: evidenceOf(gone) };
  },
  q06: async (engine) => {
    const lists = lists2020AndLater(await tiesOf(engine, ACT, ["SUPPORTS"]));
    const later = lists.ties.filter((tie) => lists.later.includes(tie.from.id));
    return {
      answer: lists.later,
      relations: evidenceOf(later),
      extra: {
        kept: shared(lists.first, lists.later),
        added: without(lists.later, lists.first),
      },
    };
  },
  q08: async (engine) => {
    const ties = (await tiesOfTypes(engine, ["SUPPORTS"])).filter(
      ({ from, to }) => from.kind === "Cluster" && to.kind === "Cluster",
    );
    const to = (id: string) => ties.filter((tie) => tie.to.id === id).map((tie) => tie.from.id);
    const supported = unique(ties.map((tie) => tie.to.id));
    return {
      answer: ties.map((tie) => tie.from.id),
      relations: evidenceOf(ties),
      extra: { supports: Object.fromEntries(supported.map((id) => [id, unique(to(id))])) },
    };
  },
  q15: async (engine) => {
    const ties = await tiesOf(engine, ABC, ["FUNDS"]);
    const facts = await factsOf(engine, ABC);
    return {
      answer: ties.map((tie) => tie.from.id),
      relations: evidenceOf(ties),
      facts: facts
        .filter(([property]) => /^(total_investment|erdf_)/.test(property))
        .map(([, text]) => text),
    };
  },
  q21: async (engine) => {
    const recognised = incoming(LAPLAND, await tiesOf(engine, LAPLAND, ["ENGAGED_WITH"]));
    const helped = incoming(ABC, await tiesOf(engine, ABC, ["SUPPORTS"]));
    const from = (ties: TieRead[]) => unique(ties.map((tie) => tie.from.id));
    return {
      answer: from([...recognised, ...helped]),
      relations: evidenceOf([...recognised, ...helped]),
      extra: { recognition: from(recognised), help: from(helped) },
    };
  },
  q25: async (engine) => {
    const ties = (await tiesOfTypes(engine, ["SUPPORTS", "FUNDS", "HOSTS"])).filter(
      (tie) => tie.to.kind === "Cluster",
    );
    const clusters = (id: string) =>
      unique(ties.filter((tie) => tie.from.id === id).map((tie) => tie.to.id));
    const answer = unique(ties.map((tie) => tie.from.id)).filter((id) => clusters(id).length > 1);
    return { answer, relations: evidenceOf(ties.filter((tie) => answer.includes(tie.from.id))) };
  },
};

function incoming(id: string, ties: readonly TieRead[]): TieRead[] {
  return ties.filter((tie) => tie.to.id === id);
}

/** Who is on the list of 2020 (d001), and who is on the later one (d003). */
function lists2020AndLater(ties: TieRead[]) {
  const on = (source: string) => {
    const listed = ties.filter((tie) => tie.evidence.some((each) => each.source.id === source));
    return unique(listed.map((tie) => tie.from.id));
  };
  return { ties, first: on("d001"), later: on("d003") };
}
