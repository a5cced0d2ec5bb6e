import fc from "fast-check";
import type { ActorRow, TieRow } from "../../../../client/views/table/rows.ts";
import { ACTOR_KINDS, BASES } from "../../../../client/vocabulary.ts";
import { member, tie } from "../../network/world.ts";

/** Names as organisations have them: letters of the languages, digits, the same name twice. */
const name = fc.stringMatching(/^[a-cæøåäöÆÅ ]{1,4}[0-9]{0,2}$/);
const named = fc.array(
  name.map((each) => ({ id: each, name: each })),
  { maxLength: 2 },
);
const date = fc.option(fc.constantFrom("1999", "2014", "2014-03", "2014-11", "2014-03-09"));

/** Rows of actors, each id once, a good part of what is asked of them unknown. */
export const anyActorRows: fc.Arbitrary<ActorRow[]> = rowsOf(
  fc.record({
    name,
    kind: fc.constantFrom(...ACTOR_KINDS),
    founded: fc.option(fc.integer({ min: 1850, max: 2030 })),
    tieCount: fc.nat(3),
    ties: fc.nat(3),
    regions: named,
    themes: named,
  }),
  (id, { name, kind, founded, tieCount, ...row }) => ({
    id,
    member: { ...member(id, { tieCount }), actor: { id, kind, name, founded, shortName: null } },
    ...row,
  }),
);

/** Rows of ties between two of a few actors, each id once. */
export const anyTieRows: fc.Arbitrary<TieRow[]> = rowsOf(
  fc.record({
    from: name,
    to: name,
    type: fc.constantFrom("SUPPORTS", "MEMBER_OF", "FUNDS"),
    basis: fc.constantFrom(...BASES),
    since: date,
    until: date,
    evidenceIds: fc.array(fc.constant("r1"), { maxLength: 3 }),
  }),
  (id, { from, to, type, ...more }) => ({
    id,
    tie: { ...tie(`${id}~${type}~x`), id, ...more, from: { id: from }, to: { id: to } },
    from: { id: from, kind: "Company", name: from, shortName: null },
    to: { id: to, kind: "Company", name: to, shortName: null },
  }),
);

function rowsOf<Fields, Row>(
  fields: fc.Arbitrary<Fields>,
  rowOf: (id: string, fields: Fields) => Row,
): fc.Arbitrary<Row[]> {
  return fc
    .uniqueArray(fc.tuple(fc.stringMatching(/^[a-d]{1,2}[0-9]?$/), fields), {
      selector: ([id]) => id,
      maxLength: 8,
    })
    .map((rows) => rows.map(([id, each]) => rowOf(id, each)));
}
