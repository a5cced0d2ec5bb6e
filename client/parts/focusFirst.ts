/**
 * As a ref: lets a dialog that opens begin with this element. React's own `autoFocus` focuses before the
 * dialog is open, and leaves out the attribute that a dialog looks for.
 */
export function focusFirst(element: HTMLElement | null): void {
  element?.setAttribute("autofocus", "");
}
