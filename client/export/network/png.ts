import { TaskFailure } from "../useTask.ts";
import { aboutText } from "./about.ts";
import type { Account } from "./account.ts";
import { withText } from "./pngText.ts";
import type { Picture } from "./svg/pictureSvg.ts";
import { pictureTexts } from "./svg/texts.ts";

/** Pixels of the image for each of the picture, the best first: two are sharp on paper. */
const SHARPNESSES = [2, 1];

/** What every current browser can hold: pixels along a side, and in all. */
const LONGEST = 16_000;
const MOST = 64_000_000;

/**
 * A picture as PNG, twice as fine as on the screen where it is not too large for that.
 * @throws TaskFailure where it is larger than browsers can hold.
 */
export async function pngOf({ svg, width, height }: Picture, account: Account): Promise<Blob> {
  const size = SHARPNESSES.map((each) => [width * each, height * each].map(Math.ceil)).find(
    ([across = 0, down = 0]) => Math.max(across, down) <= LONGEST && across * down <= MOST,
  );
  if (!size) throw new TaskFailure(pictureTexts.tooLarge);
  const [across = 0, down = 0] = size;
  const image = await loaded(svg);
  const canvas = document.createElement("canvas");
  canvas.width = across;
  canvas.height = down;
  canvas.getContext("2d")?.drawImage(image, 0, 0, across, down);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new TaskFailure(pictureTexts.tooLarge);
  return withText(new Uint8Array(await blob.arrayBuffer()), {
    Title: account.title,
    Description: aboutText(account),
    Source: account.address,
    Software: "Intercluster",
  });
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(address);
  }
}
