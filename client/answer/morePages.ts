import { type Loaded, useData } from "../api/useData.ts";
import type { BothLineFragment, BrokerLineFragment } from "./answer.gen.ts";
import { MoreBothDocument, MoreBrokersDocument, MoreDirectDocument } from "./more.gen.ts";
import type { Page } from "./Pages.tsx";
import type { Links } from "./picture.ts";
import { PAGE_SIZE, type Question, TIES_EACH } from "./question.ts";

/** The page of actors on both sides after a cursor. */
export function useMoreBoth(question: Question, after: string): Loaded<Page<BothLineFragment>> {
  const loaded = useData(MoreBothDocument, { ...question, first: PAGE_SIZE, after });
  return mapped(loaded, ({ whoLinks }) => whoLinks.inBoth);
}

/** The page of direct ties after a cursor. */
export function useMoreDirect(
  { from, to, filter }: Question,
  after: string,
): Loaded<Page<Links["direct"]["nodes"][number]>> {
  const loaded = useData(MoreDirectDocument, { from, to, filter, first: PAGE_SIZE, after });
  return mapped(loaded, ({ whoLinks }) => whoLinks.direct);
}

/** The page of go-betweens after a cursor. */
export function useMoreBrokers(
  question: Question,
  after: string,
): Loaded<Page<BrokerLineFragment>> {
  const variables = { ...question, first: PAGE_SIZE, tiesEach: TIES_EACH, after };
  const loaded = useData(MoreBrokersDocument, variables);
  return mapped(loaded, ({ whoLinks }) => whoLinks.brokers);
}

function mapped<From, To>(loaded: Loaded<From>, change: (data: From) => To): Loaded<To> {
  return loaded.state === "ready" ? { ...loaded, data: change(loaded.data) } : loaded;
}
