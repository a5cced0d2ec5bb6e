import type { Verdict } from "../../gaps/pairLine.gen.ts";
import { VERDICT_VIEWS, VERDICTS } from "../../gaps/verdicts.ts";

/** The colours of a sign: of its ground, and of what is drawn on it. */
interface SignColours {
  readonly ground: string;
  readonly link: string;
}

/** The colours of every verdict that has any. */
export type VerdictColours = ReadonlyMap<Verdict, SignColours>;

/** The light colours of verdicts, whatever the reader's choice: pictures end up on white paper. */
export function verdictColours(): VerdictColours {
  const sheet = document.createElement("div");
  sheet.dataset.colorScheme = "light";
  sheet.hidden = true;
  sheet.style.setProperty("forced-color-adjust", "none");
  document.body.append(sheet);
  const read = (variable: string): string => {
    sheet.style.color = `var(${variable})`;
    return getComputedStyle(sheet).color;
  };
  const colours = VERDICTS.flatMap((verdict): Array<[Verdict, SignColours]> => {
    const { colour } = VERDICT_VIEWS[verdict];
    return colour ? [[verdict, { ground: read(colour), link: read(`${colour}-link`) }]] : [];
  });
  sheet.remove();
  return new Map(colours);
}
