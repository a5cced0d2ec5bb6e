/** Whether a name holds what was typed; case, accents and æøåäö do not matter, as in the API's search. */
export function isFound(name: string, typed: string): boolean {
  return folded(name).includes(folded(typed));
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replaceAll("æ", "ae")
    .replaceAll("ø", "o")
    .trim();
}
