import { act } from "react";

/** Presses a key where the focus is: "Mod+Shift+z" as actions name it. */
export async function press(key: string): Promise<KeyboardEvent> {
  const parts = key.split(/(?<=.)\+(?=.)/);
  const event = new KeyboardEvent("keydown", {
    key: parts.at(-1) ?? "",
    ctrlKey: parts.includes("Mod"),
    shiftKey: parts.includes("Shift"),
    bubbles: true,
    cancelable: true,
  });
  await act(async () => {
    (document.activeElement ?? document.body).dispatchEvent(event);
  });
  return event;
}

/** Puts the focus on something. */
export async function focusOn(selector: string): Promise<void> {
  await act(async () => document.querySelector<HTMLElement>(selector)?.focus());
}

/** What has the focus, by its text. */
export function focused(): string {
  return document.activeElement?.textContent ?? "";
}
