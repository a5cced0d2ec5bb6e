import { tieFilter } from "../../filter/tieFilter.ts";
import { API_LANGUAGE, type ApiLanguage } from "../../languages.ts";
import { useWords } from "../../useWords.ts";
import { useView } from "../../view/useView.ts";
import type { ScopeInput } from "./brokers/brokers.gen.ts";

/** What every question of this page is asked with. */
export interface Asked {
  readonly scope: ScopeInput;
  readonly language: ApiLanguage;
}

/** The sides and the filter that the address names, as the API takes them. */
export function useAsked(): Asked {
  const { language } = useWords();
  const [{ page, filter }] = useView();
  const sides = page.name === "brokerage" ? [...page.sides] : [];
  return { scope: { sides, filter: tieFilter(filter) }, language: API_LANGUAGE[language] };
}
