import { Field, Label, Select, Table } from "@digdir/designsystemet-react";
import { ItemLink } from "../../parts/ItemLink.tsx";
import { LEVEL_NAMES } from "../../regions/levelTexts.ts";
import { useWords } from "../../useWords.ts";
import type { AboutQuery, RegionLevel } from "./about.gen.ts";
import { aboutTexts } from "./texts.ts";

const LEVELS: readonly RegionLevel[] = [
  "COUNTRY",
  "MACRO",
  "COUNTY",
  "DISTRICT",
  "MUNICIPALITY",
  "SITE",
];

interface CoverageProps {
  readonly rows: AboutQuery["dataset"]["coverage"];
  readonly level: RegionLevel;
  readonly onLevel: (level: RegionLevel) => void;
}

/** How much was read about each region of a level. */
export function Coverage({ rows, level, onLevel }: CoverageProps) {
  const { say, number, date, sorted } = useWords();
  const columns = [
    aboutTexts.columnActors,
    aboutTexts.columnWithout,
    aboutTexts.columnSources,
    aboutTexts.columnNewest,
  ];
  return (
    <>
      <p className="part-note">{say(aboutTexts.coverageNote)}</p>
      <Field className="chapter-field">
        <Label>{say(aboutTexts.level)}</Label>
        <Select
          value={level}
          onChange={(event) =>
            onLevel(LEVELS.find((each) => each === event.currentTarget.value) ?? level)
          }
        >
          {LEVELS.map((each) => (
            <Select.Option key={each} value={each}>
              {say(LEVEL_NAMES[each])}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <div className="table-scroll">
        <Table data-size="sm" zebra>
          <caption className="ds-sr-only">{say(aboutTexts.coverage)}</caption>
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{say(aboutTexts.region)}</Table.HeaderCell>
              {columns.map((text) => (
                <Table.HeaderCell key={text.en} scope="col">
                  {say(text)}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {sorted(rows, ({ region }) => region.name).map((row) => (
              <Table.Row key={row.region.id}>
                <Table.HeaderCell scope="row">
                  <ItemLink type="region" id={row.region.id}>
                    {row.region.name}
                  </ItemLink>
                </Table.HeaderCell>
                <Table.Cell>{number(row.actorCount)}</Table.Cell>
                <Table.Cell>{number(row.withoutTies)}</Table.Cell>
                <Table.Cell>{number(row.sourceCount)}</Table.Cell>
                <Table.Cell>{row.newestSource ? date(row.newestSource) : ""}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </>
  );
}
