import { Legend } from "../../legend/Legend.tsx";
import { useWords } from "../../useWords.ts";
import { graphViewTexts } from "./texts.ts";

/** What the signs of an explored network mean: those of every picture, and the sign of ties not shown. */
export function NetworkLegend() {
  const { say } = useWords();
  return (
    <Legend>
      <li>
        <strong aria-hidden="true">+3</strong> <strong aria-hidden="true">•</strong>{" "}
        {say(graphViewTexts.notShown)}
      </li>
    </Legend>
  );
}
