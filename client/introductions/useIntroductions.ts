import type { Question } from "../answer/question.ts";
import { mapped } from "../api/mapped.ts";
import { type Loaded, useData } from "../api/useData.ts";
import { IntroductionsDocument, type IntroductionsQuery } from "./introductions.gen.ts";

/** Introductions on a page. */
export const INTRODUCTIONS = 10;

/** The page of introductions after a cursor; the first one where there is none. */
export function useIntroductions(
  question: Question,
  after: string | null,
): Loaded<IntroductionsQuery["introductions"]> {
  const asked = { ...question, first: INTRODUCTIONS, after };
  return mapped(useData(IntroductionsDocument, asked), ({ introductions }) => introductions);
}
