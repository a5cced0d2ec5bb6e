/** The languages of the page, first the one that serves where nothing else is known. */
export const LANGUAGES = ["en", "nb", "fi"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a language is called in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nb: "Norsk bokmål",
  en: "English",
  fi: "Suomi",
};

/** The same languages as the API spells them. */
export const API_LANGUAGE = { nb: "NB", en: "EN", fi: "FI" } as const;
export type ApiLanguage = (typeof API_LANGUAGE)[Language];

/** The language a code names, region left out (`nb-NO`); Norwegian of any sort is bokmål. */
function languageOf(code: string | null | undefined): Language | null {
  const plain = code?.toLowerCase().split(/[-_]/)[0];
  if (plain === "no" || plain === "nn") return "nb";
  return LANGUAGES.find((each) => each === plain) ?? null;
}

const STORED_AS = "intercluster-language";

/** The language chosen earlier, otherwise the first of the browser's that is served, otherwise English. */
export function preferredLanguage(): Language {
  const wanted = [readStored(), ...navigator.languages].map(languageOf);
  return wanted.find((each) => each !== null) ?? LANGUAGES[0];
}

/** Keeps the choice for the next visit. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // Storage may be forbidden; then the choice lives in the address alone.
  }
}

function readStored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
