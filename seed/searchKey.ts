/** Letters that Unicode does not take apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  æ: "ae",
  ø: "o",
  œ: "oe",
  ß: "ss",
  ð: "d",
  đ: "d",
  þ: "th",
  ł: "l",
  ı: "i",
};

/**
 * A name folded for search: lower case, without accents, æ→ae, ø→o, å→a, ä→a, ö→o, other signs to
 * single spaces. Names that a reader would type alike give the same key; it may be empty.
 */
export function searchKey(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[æøœßðđþłı]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The keys of several names as one text, each once and between line breaks, so that one `CONTAINS`
 * finds a whole name (`"\nsintef\n"`) or the beginning of one (`"\nsin"`); "" where there is no key.
 */
export function searchText(names: ReadonlyArray<string | null | undefined>): string {
  const keys = new Set(names.map((name) => searchKey(name ?? "")));
  keys.delete("");
  return keys.size === 0 ? "" : `\n${[...keys].join("\n")}\n`;
}
