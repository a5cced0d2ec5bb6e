import { ActorLink } from "../../kinds/ActorLink.tsx";
import { networkTexts } from "../../network/texts.ts";
import { BASIS_VIEWS } from "../../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { BASES } from "../../vocabulary.ts";
import type { Column } from "./column.ts";
import { columnTexts } from "./columnTexts.ts";
import { countTexts } from "./countTexts.ts";
import { Known } from "./Known.tsx";
import { MenuButton } from "./MenuButton.tsx";
import type { TieRow } from "./rows.ts";
import { TieTypeLink } from "./TieTypeLink.tsx";
import { tableTexts } from "./texts.ts";

/** The columns of the table of ties, in their order. */
export const TIE_COLUMNS: ReadonlyArray<Column<TieRow>> = [
  {
    id: "from",
    name: columnTexts.from,
    shown: "always",
    value: ({ from }) => from.name,
    cell: ({ from }, { onMenu }) => (
      <span className="table-end">
        <ActorLink actor={from} />
        <MenuButton actor={from} onMenu={onMenu} />
      </span>
    ),
    sum: (rows, { plural }) => [plural(rows.length, networkTexts.ties)],
  },
  {
    id: "type",
    name: columnTexts.type,
    shown: "always",
    namesRow: true,
    value: ({ tie }, { say }) => say(TIE_TYPE_VIEWS[tie.type].forward),
    cell: (row) => <TieTypeLink row={row} />,
    sum: (rows, { plural }) => [
      plural(new Set(rows.map(({ tie }) => tie.type)).size, countTexts.types),
    ],
  },
  {
    id: "to",
    name: columnTexts.to,
    shown: "always",
    value: ({ to }) => to.name,
    cell: ({ to }, { onMenu }) => (
      <span className="table-end">
        <ActorLink actor={to} />
        <MenuButton actor={to} onMenu={onMenu} />
      </span>
    ),
  },
  {
    id: "basis",
    name: columnTexts.basis,
    shown: "usually",
    value: ({ tie }) => BASES.indexOf(tie.basis),
    cell: ({ tie }, { words }) => words.say(BASIS_VIEWS[tie.basis].name),
    sum: (rows, { say, number }) =>
      BASES.map((basis) => ({
        basis,
        count: rows.filter(({ tie }) => tie.basis === basis).length,
      }))
        .filter(({ count }) => count > 0)
        .map(({ basis, count }) => `${number(count)} ${say(BASIS_VIEWS[basis].name)}`),
  },
  {
    id: "since",
    name: columnTexts.since,
    shown: "usually",
    value: ({ tie }) => tie.since,
    cell: ({ tie }, { words }) => (
      <Known text={tie.since && words.date(tie.since)} otherwise={words.say(tableTexts.undated)} />
    ),
    sum: (rows, { plural }) => [
      plural(rows.filter(({ tie }) => !tie.since).length, countTexts.undated),
    ],
  },
  {
    id: "until",
    name: columnTexts.until,
    shown: "usually",
    value: ({ tie }) => tie.until,
    cell: ({ tie }, { words }) => (
      <Known text={tie.until && words.date(tie.until)} otherwise={words.say(tableTexts.noEnd)} />
    ),
    sum: (rows, { plural }) => [
      plural(rows.filter(({ tie }) => !tie.until).length, countTexts.noEnd),
    ],
  },
  {
    id: "evidence",
    name: columnTexts.evidence,
    shown: "usually",
    figures: true,
    value: ({ tie }) => tie.evidenceIds.length,
    cell: ({ tie }, { words }) => words.number(tie.evidenceIds.length),
    sum: (rows, { plural }) => [
      plural(
        rows.reduce((sum, { tie }) => sum + tie.evidenceIds.length, 0),
        countTexts.evidence,
      ),
    ],
  },
  {
    id: "tie-id",
    name: columnTexts.id,
    shown: "chosen",
    value: ({ id }) => id,
    cell: ({ id }) => <code>{id}</code>,
  },
];
