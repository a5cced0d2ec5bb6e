import { ask } from "../ask.ts";
import { csvOf } from "../csv.ts";
import { everyPage } from "../everyPage.ts";
import { ExportGapTiesDocument } from "./export.gen.ts";
import type { ExportedGap } from "./exportedGap.ts";

/** Ties asked for at a time: as many as the API's limit on the cost of a question allows. */
const ROWS = 100;

/**
 * The ties behind the observed pairs with all evidence, as a table with one row for each assertion.
 * @throws Error naming the kind of failure where a page does not come.
 */
export async function tiesCsv({ question, client, signal }: ExportedGap): Promise<string> {
  const ties = await everyPage(async (after) => {
    const variables = { ...question, first: ROWS, after };
    const { gap } = await ask(client, ExportGapTiesDocument, { variables, signal });
    return gap.ties;
  });
  return csvOf(
    ties.map(({ from, type, to, evidence }) => ({
      ...{ part: "direct", group: "", from, type, to, evidence },
    })),
  );
}
