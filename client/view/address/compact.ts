import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";

/** Characters that a packed query may unfold to: far more than any view needs. */
const MOST = 200_000;

/** A query in a form for addresses that grew long: deflated (RFC 1951), then base64url (RFC 4648). */
export function packed(query: string): string {
  const bytes = deflateSync(strToU8(query), { level: 9 });
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** The query that was packed; null where the text is none, or unfolds to more than any view needs. */
export function unpacked(text: string): string | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (sign) =>
      sign.charCodeAt(0),
    );
    // What is longer than the room given for it is cut, not refused.
    const unfolded = inflateSync(bytes, { out: new Uint8Array(MOST + 1) });
    return unfolded.length > MOST ? null : strFromU8(unfolded);
  } catch {
    return null;
  }
}
