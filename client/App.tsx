import { SkipLink } from "@digdir/designsystemet-react";
import { useEffect, useMemo } from "react";
import { preferredLanguage } from "./languages.ts";
import { PageOf } from "./pages/PageOf.tsx";
import { Failed } from "./parts/Failed.tsx";
import { Guard } from "./parts/Guard.tsx";
import { Footer } from "./shell/Footer.tsx";
import { Header } from "./shell/Header.tsx";
import { IgnoredNotice } from "./shell/IgnoredNotice.tsx";
import { shellTexts } from "./shell/texts.ts";
import { useArrival } from "./shell/useArrival.ts";
import { wordsOf } from "./texts.ts";
import { WordsContext } from "./useWords.ts";
import { useView } from "./view/useView.ts";

/** The frame around every page, in the language of the view. */
export function App() {
  const [view] = useView();
  const language = view.language ?? preferredLanguage();
  const words = useMemo(() => wordsOf(language), [language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useArrival(view.page);
  return (
    <WordsContext value={words}>
      <SkipLink href="#content">{words.say(shellTexts.skip)}</SkipLink>
      <Header />
      <main id="content" tabIndex={-1}>
        <IgnoredNotice />
        <Guard
          of={view.page}
          fallback={<Failed failure={{ kind: "away" }} onRetry={() => location.reload()} />}
        >
          <PageOf page={view.page} />
        </Guard>
      </main>
      <Footer />
    </WordsContext>
  );
}
