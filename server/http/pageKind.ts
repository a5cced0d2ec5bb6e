import type { Language } from "../../seed/vocabulary.ts";
import type { PageWords } from "../words/pages/pages.ts";
import type { TextAt } from "./textIn.ts";

/** The parts of a path that a kind of page names. */
type PathParts = Readonly<Record<string, string | readonly string[] | undefined>>;

/** An address that is about something in the graph. */
export interface PageKind {
  readonly path: string;
  readonly query: string;
  /** What must be in the answer, or the address leads nowhere. */
  readonly subject: string;
  /** What the query needs of the path; null where the path can lead nowhere. Its parts as they are, unless given. */
  variables?(parts: PathParts): Readonly<Record<string, unknown>> | null;
  words(at: TextAt, language: Language): PageWords;
  /** What is asked and said where the answer is not worked out yet. */
  readonly meanwhile?: Pick<PageKind, "query" | "words">;
}
