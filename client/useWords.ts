import { createContext, useContext } from "react";
import { type Words, wordsOf } from "./texts.ts";

/** The words of the page, given by `App`; English where nothing gives any. */
export const WordsContext = createContext<Words>(wordsOf("en"));

/** The words of the language that the page is shown in. */
export function useWords(): Words {
  return useContext(WordsContext);
}
