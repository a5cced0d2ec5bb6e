import { type GraphQLSchema, graphql } from "graphql";
import type { Language } from "../../seed/vocabulary.ts";
import { createContext } from "../context.ts";
import type { Engine } from "../graph/engine.ts";
import { homePage, notFoundPage, type PageWords } from "../words/pages/pages.ts";
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
  const { kind, language } = asked;
  const { data, errors = [] } = await answered(asked, kind.query, signal);
  const failed = (code: string) => errors.some(({ extensions }) => extensions.code === code);
  if (failed("UNKNOWN_ID") || (errors.length === 0 && !data?.[kind.subject]))
    return { status: 404, words: notFoundPage[language] };
  if (failed("UNDER_WAY") && kind.meanwhile) return meanwhile(asked, kind.meanwhile, signal);
  if (errors.length > 0) return null;
  return { status: 200, words: kind.words(textIn(data), language) };
}

/** What is said of a page whose answer is not worked out yet. */
async function meanwhile(
  asked: PageAsked,
  { query, words }: Pick<PageKind, "query" | "words">,
  signal: AbortSignal,
): Promise<PageAnswer | null> {
  const { data, errors = [] } = await answered(asked, query, signal);
  return errors.length > 0 ? null : { status: 200, words: words(textIn(data), asked.language) };
}

/** Asks the API; half of the time is left for saying something else where the answer takes long. */
function answered({ schema, engine, ...asked }: PageAsked, source: string, signal: AbortSignal) {
  return graphql({
    ...{ schema, source },
    variableValues: { ...asked.variables, language: asked.language },
    contextValue: createContext(engine, signal, asked.patience / 2),
  });
}
