/** Where errors in the data are reported, as the server has put it into the page; null where nowhere. */
export function contactAddress(): string | null {
  const contact = document.querySelector<HTMLMetaElement>('meta[name="contact"]')?.content;
  if (!contact) return null;
  return /^https?:\/\//i.test(contact) ? contact : `mailto:${contact}`;
}
