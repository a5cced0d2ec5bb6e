import { Table } from "@digdir/designsystemet-react";
import { useWords } from "../useWords.ts";
import type { IntroductionQualityQuery } from "./quality.gen.ts";
import { qualityTexts } from "./qualityTexts.ts";

type Ranking = IntroductionQualityQuery["introductionQuality"]["rankings"][number];

/** How well each ranking finds hidden ties, beside what needs no thought. */
export function QualityTable({ rankings }: { readonly rankings: readonly Ranking[] }) {
  const { say, number } = useWords();
  const told = (range: Ranking["auc"], { of, decimals }: { of: number; decimals: number }) =>
    range === null
      ? say(qualityTexts.nothing)
      : say(qualityTexts.range, {
          mean: number(range.mean * of, decimals),
          lowest: number(range.lowest * of, decimals),
          highest: number(range.highest * of, decimals),
        });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, no key reaches what is out of sight
    <section className="quality-scroll" aria-label={say(qualityTexts.summary)} tabIndex={0}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            {(["ranking", "auc", "precision"] as const).map((column) => (
              <Table.HeaderCell key={column} scope="col">
                {say(qualityTexts[column])}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rankings.map(({ ranking, auc, precisionAtTen }) => (
            <Table.Row key={ranking} data-ours={ranking === "INTRODUCTIONS" || undefined}>
              <Table.HeaderCell scope="row">{say(qualityTexts.rankings[ranking])}</Table.HeaderCell>
              <Table.Cell>{told(auc, { of: 100, decimals: 0 })}</Table.Cell>
              <Table.Cell>{told(precisionAtTen, { of: 10, decimals: 1 })}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  );
}
