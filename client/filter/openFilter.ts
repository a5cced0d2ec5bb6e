/** Opens the filters of an exploration where they are closed, and takes the focus to them. */
export function openFilter(): void {
  const toggle = document.querySelector<HTMLElement>(".network-filter [aria-expanded]");
  if (toggle?.getAttribute("aria-expanded") === "false") toggle.click();
  toggle?.focus();
}
