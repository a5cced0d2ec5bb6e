import { NetworkDocument } from "../../network/network.gen.ts";
import { networkQuestion } from "../../network/question.ts";
import { useWords } from "../../useWords.ts";
import type { View } from "../../view/view.ts";
import { askedQuery } from "../queryAddress.ts";
import { ShowQuery } from "../ShowQuery.tsx";

/** Leads to the query behind an exploration. */
export function NetworkQuery({ view }: { readonly view: View }) {
  const { language } = useWords();
  return <ShowQuery asked={askedQuery(NetworkDocument, networkQuestion(view, language))} />;
}
