import { type AnyVariables, type TypedDocumentNode, useClient } from "urql";
import { ROWS_TAKEN } from "../../pages/brokerage/rows.ts";
import { ask } from "../ask.ts";
import { everyPage } from "../everyPage.ts";
import type { TaskControl } from "../useTask.ts";

/** A page of a list, as the API gives it. */
interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Fetches a list whole, page by page. */
export function useLists() {
  const client = useClient();
  return <Data, Variables extends AnyVariables, Item>(
    document: TypedDocumentNode<Data, Variables>,
    variablesOf: (page: { readonly first: number; readonly after: string | null }) => Variables,
    pageIn: (data: Data) => Page<Item>,
  ) =>
    ({ signal }: TaskControl): Promise<Item[]> =>
      everyPage(async (after) =>
        pageIn(
          await ask(client, document, {
            variables: variablesOf({ first: ROWS_TAKEN, after }),
            signal,
          }),
        ),
      );
}
