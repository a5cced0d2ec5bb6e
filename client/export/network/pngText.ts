/** A word of PNG's own, such as Title, Description or Source, and what it says. */
type Entries = Readonly<Record<string, string>>;

/** Bytes of the signature and the first chunk, which must stay first. */
const HEAD = 33;

/**
 * A PNG that carries words about itself, as its specification provides for (iTXt): programs show them
 * among the properties of the picture.
 */
export function withText(png: Uint8Array<ArrayBuffer>, entries: Entries): Blob {
  const chunks = Object.entries(entries).map(([keyword, text]) => textChunk(keyword, text));
  return new Blob([png.slice(0, HEAD), ...chunks, png.slice(HEAD)], { type: "image/png" });
}

/** Length, name, content and checksum. The zeros end the keyword and say: plain, no language. */
function textChunk(keyword: string, text: string): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const content = encoder.encode(`iTXt${keyword}\0\0\0\0\0${text}`);
  const chunk = new Uint8Array(content.length + 8);
  const numbers = new DataView(chunk.buffer);
  numbers.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  numbers.setUint32(content.length + 4, checksum(content));
  return chunk;
}

/** CRC-32 as PNG and ZIP have it. */
export function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
