import { TaskFailure } from "../useTask.ts";
import { aboutText } from "./about.ts";
import type { Account } from "./account.ts";
import { withText } from "./pngText.ts";
import type { Picture } from "./svg/pictureSvg.ts";
import { pictureTexts } from "./svg/texts.ts";

/** Pixels of the image for each of the picture: sharp on paper. */
const SHARPNESS = 2;

/** What every current browser can hold: pixels along a side, and in all. */
const LONGEST = 16_000;
const MOST = 64_000_000;

/**
 * A picture as PNG, twice as fine as on the screen.
 * @throws TaskFailure where it is larger than browsers can hold.
 */
export async function pngOf({ svg, width, height }: Picture, account: Account): Promise<Blob> {
  const across = Math.ceil(width * SHARPNESS);
  const down = Math.ceil(height * SHARPNESS);
  if (Math.max(across, down) > LONGEST || across * down > MOST)
    throw new TaskFailure(pictureTexts.tooLarge);
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
