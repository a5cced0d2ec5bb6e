/** A list of texts without line breaks, which threads can share: UTF-8, one a line. */
export type Texts = Uint8Array;

/** Packs texts. @throws RangeError for a text with a line break. */
export function packTexts(list: readonly string[]): Texts {
  const broken = list.find((text) => text.includes("\n"));
  if (broken !== undefined)
    throw new RangeError(`wanted a text without line break, got ${JSON.stringify(broken)}`);
  const bytes = Buffer.from(list.map((text) => `${text}\n`).join(""));
  const texts = new Uint8Array(new SharedArrayBuffer(bytes.length));
  texts.set(bytes);
  return texts;
}

/** The texts in their order. */
export function unpackTexts({ buffer, byteOffset, byteLength }: Texts): string[] {
  return Buffer.from(buffer, byteOffset, byteLength).toString("utf8").split("\n").slice(0, -1);
}
