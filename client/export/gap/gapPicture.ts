import { figureTexts } from "../../pages/gap/figureTexts.ts";
import { isUnread } from "../../pages/gap/isUnread.ts";
import { type SheetLook, sheetSvg } from "../analysis/sheetSvg.ts";
import { TEXT } from "../network/svg/font.ts";
import type { Picture } from "../network/svg/pictureSvg.ts";
import { stacked, textBlock } from "../network/svg/textBlock.ts";
import type { ExportedGap } from "./exportedGap.ts";
import { intervalSvg } from "./intervalSvg.ts";

/** A gap as a picture that stands by itself: what is on record against chance, what is said in words, and the data. */
export function gapPicture(
  { gap, account, words }: Pick<ExportedGap, "gap" | "account" | "words">,
  look: SheetLook,
): Picture {
  const { text } = look.theme;
  const { missing, certainty } = gap.words;
  const named = { size: TEXT.body, colour: text, bold: true };
  return sheetSvg(
    account,
    [
      ...(isUnread(gap)
        ? []
        : [
            stacked(
              [
                textBlock(words.say(figureTexts.observed), named, look),
                intervalSvg(gap, words, look),
              ],
              8,
            ),
          ]),
      ...[missing, certainty].map((each) =>
        textBlock(each, { size: TEXT.body, colour: text }, look),
      ),
    ],
    look,
  );
}
