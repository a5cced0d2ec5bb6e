import { ActorLink } from "../../kinds/ActorLink.tsx";
import { KINDS } from "../../kinds/index.ts";
import { networkTexts } from "../../network/texts.ts";
import { ACTOR_KINDS } from "../../vocabulary.ts";
import type { Column } from "./column.ts";
import { columnTexts } from "./columnTexts.ts";
import { countTexts } from "./countTexts.ts";
import { ItemList } from "./ItemList.tsx";
import { Known } from "./Known.tsx";
import type { ActorRow, Named } from "./rows.ts";
import { tableTexts } from "./texts.ts";

const joined = (items: readonly Named[]): string | null =>
  items.length > 0 ? items.map(({ name }) => name).join(", ") : null;

/** The columns of the table of actors, in their order. */
export const ACTOR_COLUMNS: ReadonlyArray<Column<ActorRow>> = [
  {
    id: "name",
    name: columnTexts.name,
    shown: "always",
    namesRow: true,
    value: ({ member }) => member.actor.name,
    cell: ({ member }) => <ActorLink actor={member.actor} />,
    sum: (rows, { plural }) => [plural(rows.length, networkTexts.actors)],
  },
  {
    id: "kind",
    name: columnTexts.kind,
    shown: "usually",
    value: ({ member }, { say }) => say(KINDS[member.actor.kind].name),
    cell: ({ member }, { words }) => words.say(KINDS[member.actor.kind].name),
    sum: (rows, { plural }) =>
      ACTOR_KINDS.map((kind) => ({
        kind,
        count: rows.filter(({ member }) => member.actor.kind === kind).length,
      }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => plural(count, KINDS[kind].counted)),
  },
  {
    id: "regions",
    name: columnTexts.regions,
    shown: "usually",
    value: ({ regions }) => joined(regions),
    cell: ({ regions }, { words }) => (
      <ItemList type="region" items={regions} none={words.say(tableTexts.placeUnknown)} />
    ),
    sum: (rows, { plural }) => [
      plural(rows.filter(({ regions }) => regions.length === 0).length, countTexts.placesUnknown),
    ],
  },
  {
    id: "themes",
    name: columnTexts.themes,
    shown: "usually",
    value: ({ themes }) => joined(themes),
    cell: ({ themes }, { words }) => (
      <ItemList type="theme" items={themes} none={words.say(tableTexts.unknown)} />
    ),
    sum: (rows, { plural }) => [
      plural(rows.filter(({ themes }) => themes.length === 0).length, countTexts.unknown),
    ],
  },
  {
    id: "ties",
    name: columnTexts.ties,
    shown: "usually",
    figures: true,
    value: ({ ties }) => ties,
    cell: ({ ties }, { words }) => words.number(ties),
    sum: (rows, { number, say }) => [
      number(rows.reduce((sum, { ties }) => sum + ties, 0)),
      say(tableTexts.bothEnds),
    ],
  },
  {
    id: "ties-in-all",
    name: columnTexts.tiesInAll,
    shown: "usually",
    figures: true,
    value: ({ member }) => member.tieCount,
    cell: ({ member }, { words }) => words.number(member.tieCount),
  },
  {
    id: "founded",
    name: columnTexts.founded,
    shown: "usually",
    value: ({ member }) => member.actor.founded,
    cell: ({ member: { actor } }, { words }) => (
      <Known
        text={actor.founded === null ? null : words.date(String(actor.founded))}
        otherwise={words.say(tableTexts.unknown)}
      />
    ),
    sum: (rows, { plural }) => [
      plural(rows.filter(({ member }) => member.actor.founded === null).length, countTexts.unknown),
    ],
  },
  {
    id: "id",
    name: columnTexts.id,
    shown: "chosen",
    value: ({ id }) => id,
    cell: ({ id }) => <code>{id}</code>,
  },
];
