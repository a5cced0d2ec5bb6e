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

/** The keys of several names, without empty ones and duplicates, in the order of the names. */
export function searchKeys(names: ReadonlyArray<string | null | undefined>): string[] {
  return [...new Set(names.map((name) => searchKey(name ?? "")))].filter((key) => key !== "");
}
