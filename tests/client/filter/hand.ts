import { act } from "react";

/** The box that a label names. @throws where there is none. */
export function box(root: HTMLElement, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll("label")].find(({ textContent }) =>
    textContent?.startsWith(label),
  );
  const input = root.querySelector<HTMLInputElement>(`[id="${found?.htmlFor}"]`);
  if (!input) throw new Error(`no box for "${label}" in ${root.textContent}`);
  return input;
}

/** Writes a text into a box, as a hand would. */
export function write(input: HTMLInputElement, text: string): Promise<void> {
  return act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Presses a key in a box. */
export function press(input: HTMLInputElement, key: string): Promise<void> {
  return act(async () => {
    input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
  });
}

/** Clicks on a box or a button. */
export function click(element: HTMLElement): Promise<void> {
  return act(async () => element.click());
}

/** The button whose name or text begins like this. @throws where there is none. */
export function button(root: HTMLElement, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll("button")].find((each) =>
    (each.getAttribute("aria-label") ?? each.textContent)?.startsWith(name),
  );
  if (!found) throw new Error(`no button "${name}" in ${root.innerHTML}`);
  return found;
}
