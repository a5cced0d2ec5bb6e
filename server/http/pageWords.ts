import { type GraphQLSchema, graphql } from "graphql";
import type { Language } from "../../seed/vocabulary.ts";
import { createContext } from "../context.ts";
import type { Engine } from "../graph/engine.ts";
import { homePage, notFoundPage, type PageWords } from "../words/pages.ts";
import type { PageKind } from "./pageKind.ts";
import { deadline } from "./requestContext.ts";
import { textIn } from "./textIn.ts";

export interface PageAsked {
  readonly schema: GraphQLSchema;
  readonly engine: Engine;
  readonly kind: PageKind;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly language: Language;
  /** Milliseconds until the page comes without words of its own. */
  readonly patience: number;
}

export interface PageAnswer {
  readonly status: 200 | 404;
  readonly words: PageWords;
}

/**
 * The words of a page about something in the graph. A page must come up even while the graph is
 * away: then, or where the answer takes too long, it has those of the first screen.
 */
export async function pageWords(asked: PageAsked): Promise<PageAnswer> {
  const { signal, cancel } = deadline(asked.patience);
  const tooLate = new Promise<null>((resolve) => {
    signal.addEventListener("abort", () => resolve(null), { once: true });
  });
  try {
    const answer = await Promise.race([answerOf(asked, signal), tooLate]);
    return answer ?? { status: 200, words: homePage[asked.language] };
  } finally {
    cancel("the page is on its way");
  }
}

/** Null where the graph did not answer. */
async function answerOf(asked: PageAsked, signal: AbortSignal): Promise<PageAnswer | null> {
  const { schema, engine, kind, language } = asked;
  const { data, errors = [] } = await graphql({
    schema,
    source: kind.query,
    variableValues: { ...asked.variables, language },
    contextValue: createContext(engine, signal, asked.patience),
  });
  const isUnknown = errors.some(({ extensions }) => extensions.code === "UNKNOWN_ID");
  if (isUnknown || (errors.length === 0 && !data?.[kind.subject]))
    return { status: 404, words: notFoundPage[language] };
  if (errors.length > 0) return null;
  return { status: 200, words: kind.words(textIn(data), language) };
}
