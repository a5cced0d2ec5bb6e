import { useEffect, useState } from "react";
import { type Loaded, useData } from "../../api/useData.ts";
import { SourcesDocument, type SourcesQuery } from "./about.gen.ts";

type Source = SourcesQuery["sources"]["nodes"][number];

/** Sources asked for at a time; the most the API gives. */
const FIRST = 500;

/** Every source there is, in the order of their ids; ready when the last page is in. */
export function useSources(): Loaded<readonly Source[]> {
  const [before, setBefore] = useState<{ after: string | null; nodes: readonly Source[] }>({
    after: null,
    nodes: [],
  });
  const page = useData(SourcesDocument, { first: FIRST, after: before.after });
  const found = page.state === "ready" ? page.data.sources : null;
  const next = found?.pageInfo.hasNextPage ? found.pageInfo.endCursor : null;
  useEffect(() => {
    if (!found || next === null) return;
    setBefore(({ nodes }) => ({ after: next, nodes: [...nodes, ...found.nodes] }));
  }, [found, next]);
  if (page.state === "loading" || next !== null) {
    return {
      state: "loading",
      done: null,
      cancel: page.state === "loading" ? page.cancel : () => undefined,
    };
  }
  if (page.state === "error") return page;
  return { ...page, data: [...before.nodes, ...page.data.sources.nodes] };
}
