import { ShowMore } from "../../parts/ShowMore.tsx";
import { useWords } from "../../useWords.ts";
import { brokerageTexts } from "./texts.ts";

interface MoreRowsProps {
  readonly shown: number;
  readonly total: number;
  /** Null where no more fit on the page. */
  readonly onMore: (() => void) | null;
}

/** How many rows there are besides those shown, and the way to them; what no page holds is in the file. */
export function MoreRows({ shown, total, onMore }: MoreRowsProps) {
  const { say } = useWords();
  if (onMore) return <ShowMore shown={shown} total={total} onMore={onMore} />;
  if (shown >= total) return null;
  return <p className="part-note">{say(brokerageTexts.restInFile, { shown, total })}</p>;
}
