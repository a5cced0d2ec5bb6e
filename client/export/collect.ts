import type { AnyVariables, Client, TypedDocumentNode } from "urql";
import type { Question } from "../answer/question.ts";
import { ask } from "./ask.ts";
import { everyPage } from "./everyPage.ts";
import {
  ExportBothDocument,
  type ExportBothQuery,
  ExportBrokersDocument,
  type ExportBrokersQuery,
  ExportDirectDocument,
  ExportHeadDocument,
  type ExportHeadQuery,
  type ProvenTieFragment,
} from "./export.gen.ts";

/** An answer with every row and all evidence. */
export interface WholeAnswer {
  readonly dataset: ExportHeadQuery["dataset"];
  readonly links: ExportHeadQuery["whoLinks"];
  readonly both: ExportBothQuery["whoLinks"]["inBoth"]["nodes"];
  readonly direct: readonly ProvenTieFragment[];
  readonly brokers: ExportBrokersQuery["whoLinks"]["brokers"]["nodes"];
}

/** Rows asked for at a time: as many as the API's limit on the cost of a question allows. */
const ROWS = 100;
const BOTH_ROWS = 50;
const BROKER_ROWS = 4;
/** Ties of a go-between to either side; what is beyond is counted and told. */
const BROKER_TIES = 100;

/**
 * Fetches all of an answer, page by page.
 * @throws Error naming the kind of failure where a page does not come.
 */
export async function collectAnswer(
  client: Client,
  question: Question,
  signal: AbortSignal,
): Promise<WholeAnswer> {
  const asked = <Data, Variables extends AnyVariables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Data> => ask(client, document, { variables, signal });
  const [head, both, direct, brokers] = await Promise.all([
    asked(ExportHeadDocument, question),
    everyPage((after) =>
      asked(ExportBothDocument, { ...question, first: BOTH_ROWS, after }).then(
        ({ whoLinks }) => whoLinks.inBoth,
      ),
    ),
    everyPage((after) =>
      asked(ExportDirectDocument, { ...question, first: ROWS, after }).then(
        ({ whoLinks }) => whoLinks.direct,
      ),
    ),
    everyPage((after) =>
      asked(ExportBrokersDocument, {
        ...{ ...question, first: BROKER_ROWS, tiesEach: BROKER_TIES, after },
      }).then(({ whoLinks }) => whoLinks.brokers),
    ),
  ]);
  return { dataset: head.dataset, links: head.whoLinks, both, direct, brokers };
}
