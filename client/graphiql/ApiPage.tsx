import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { type AskedFor, askedFor } from "./askedFor.ts";
import { examples } from "./examples.ts";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });

/** GraphiQL on this origin: filled in from the address, else with the examples, one a tab. */
export function ApiPage({ address }: { address: string }) {
  return (
    <GraphiQL fetcher={fetcher} isHeadersEditorEnabled={false} {...opening(askedFor(address))}>
      <GraphiQL.Logo>
        <a className="home" href="/">
          Intercluster
        </a>
      </GraphiQL.Logo>
    </GraphiQL>
  );
}

function opening(asked: AskedFor | null) {
  if (!asked) return { defaultTabs: [...examples] };
  return { initialQuery: asked.query, initialVariables: asked.variables };
}
