import { useState } from "react";
import { LANGUAGE_NAMES, LANGUAGES, rememberLanguage } from "../languages.ts";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { COLOUR_SCHEMES, chooseColourScheme, storedColourScheme } from "./colourScheme.ts";
import { shellTexts } from "./texts.ts";

/** The language of the page: in the address, and remembered for the next visit. */
export function LanguageChoice() {
  const { say, language } = useWords();
  const [view, go] = useView();
  return (
    <fieldset className="choice" aria-label={say(shellTexts.language)}>
      {LANGUAGES.map((each) => (
        <button
          key={each}
          type="button"
          lang={each}
          title={LANGUAGE_NAMES[each]}
          aria-pressed={each === language}
          onClick={() => {
            rememberLanguage(each);
            go({ ...view, language: each }, { replace: true });
          }}
        >
          {each}
          <span className="ds-sr-only"> {LANGUAGE_NAMES[each]}</span>
        </button>
      ))}
    </fieldset>
  );
}

/** Light or dark colours, or what the system says. */
export function ColourChoice() {
  const { say } = useWords();
  const [chosen, setChosen] = useState(storedColourScheme);
  return (
    <fieldset className="choice" aria-label={say(shellTexts.colours)}>
      {COLOUR_SCHEMES.map((each) => (
        <button
          key={each}
          type="button"
          title={say(shellTexts.scheme[each])}
          aria-label={say(shellTexts.scheme[each])}
          aria-pressed={each === chosen}
          onClick={() => {
            chooseColourScheme(each);
            setChosen(each);
          }}
        >
          <Icon name={each} />
        </button>
      ))}
    </fieldset>
  );
}
