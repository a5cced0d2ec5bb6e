import { type Loaded, useData } from "../api/useData.ts";
import { API_LANGUAGE } from "../languages.ts";
import { useWords } from "../useWords.ts";
import { ExamplesDocument, type ExamplesQuery } from "./examples.gen.ts";

/** A question that the data can answer, with the names of its sides. */
export type Example = ExamplesQuery["exampleQuestions"][number];

/** Questions to begin with; the first screen answers the first of them. */
export function useExamples(): Loaded<ExamplesQuery> {
  const { language } = useWords();
  return useData(ExamplesDocument, { language: API_LANGUAGE[language] }, { keep: "examples" });
}
