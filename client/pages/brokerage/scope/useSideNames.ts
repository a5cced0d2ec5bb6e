import { useData } from "../../../api/useData.ts";
import { API_LANGUAGE } from "../../../languages.ts";
import { shortened } from "../../../parts/shortened.ts";
import { useWords } from "../../../useWords.ts";
import { BrokerageSidesDocument } from "./sides.gen.ts";

/** One side of the page, by id and name; the name is the id until it is known. */
export interface End {
  readonly id: string;
  readonly name: string;
}

/** The sides with their names, which are asked for by themselves: an analysis may take a while. */
export function useSideNames(sides: readonly string[]): readonly End[] {
  const { language } = useWords();
  const [first = "", second = first] = sides;
  const names = useData(
    BrokerageSidesDocument,
    { first, second, language: API_LANGUAGE[language] },
    { pause: sides.length === 0 },
  );
  if (names.state !== "ready") return sides.map((id) => ({ id, name: shortened(id) }));
  const { firstRegion, firstActor, secondRegion, secondActor } = names.data;
  const found = [firstRegion ?? firstActor, secondRegion ?? secondActor];
  return sides.map((id, index) => ({ id, name: found[index]?.name ?? shortened(id) }));
}
