import { type AnyVariables, type TypedDocumentNode, useClient } from "urql";
import { ROWS_TAKEN } from "../../pages/brokerage/rows.ts";
import { ask } from "../ask.ts";
import { everyPage } from "../everyPage.ts";
import type { TaskControl } from "../useTask.ts";
import type { Listed } from "./tables.ts";

/** A page of a list, as the API gives it. */
interface Page<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Fetches a list whole, page by page, with the address of the page that asks for it. */
export function useLists() {
  const client = useClient();
  return <Data, Variables extends AnyVariables, Item>(
    document: TypedDocumentNode<Data, Variables>,
    variablesOf: (page: { readonly first: number; readonly after: string | null }) => Variables,
    pageIn: (data: Data) => Page<Item>,
  ) =>
    async ({ signal }: TaskControl): Promise<Listed<Item>> => {
      const link = globalThis.location.href;
      const rows = await everyPage(async (after) => {
        const variables = variablesOf({ first: ROWS_TAKEN, after });
        return pageIn(await ask(client, document, { variables, signal }));
      });
      return { rows, link };
    };
}
