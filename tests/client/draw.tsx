import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import { createClient, fetchExchange, Provider } from "urql";
import { onTestFinished, vi } from "vitest";
import type { Language } from "../../client/languages.ts";
import { wordsOf } from "../../client/texts.ts";
import { WordsContext } from "../../client/useWords.ts";
import { addressOf } from "../../client/view/address.ts";
import { type Arrival, type Place, PlaceContext } from "../../client/view/useView.ts";

/**
 * Answers to operations by their name: data, or errors where it must fail; of several, one after the other,
 * the last one again and again.
 */
export type Answers = Readonly<Record<string, object | readonly object[]>>;

interface Drawn {
  readonly root: HTMLElement;
  /** Where the view is now. */
  address(): string;
  /** Clicks on something, and waits until what follows is drawn. */
  click(selector: string): Promise<void>;
  /** Waits until the text stands somewhere. */
  until(text: string): Promise<void>;
  /** Takes all away. */
  close(): void;
}

interface Scene {
  readonly answers?: Answers;
  readonly language?: Language;
  readonly address?: string;
}

/** Draws a part of the page against answers made by hand. */
export async function draw(part: ReactNode, scene: Scene = {}): Promise<Drawn> {
  const { answers = {}, language = "en", address = "/" } = scene;
  Reflect.set(globalThis, "IS_REACT_ACT_ENVIRONMENT", true);
  const element = document.createElement("div");
  document.body.append(element);
  const root = createRoot(element);
  const place = placeAt(address);
  const asked = new Map<string, number>();
  const client = createClient({
    url: "http://localhost/graphql",
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: async (_url, init) => answerTo(String(init?.body), answers, asked),
  });
  const close = (): void => act(() => root.unmount());
  onTestFinished(() => element.remove());
  await show(
    root,
    <Provider value={client}>
      <WordsContext value={wordsOf(language)}>
        <PlaceContext value={place}>{part}</PlaceContext>
      </WordsContext>
    </Provider>,
  );
  return {
    root: element,
    address: place.address,
    close,
    async click(selector) {
      const target = element.querySelector<HTMLElement>(selector);
      if (!target) throw new Error(`nothing to click: ${selector} in ${element.innerHTML}`);
      await act(async () => target.click());
    },
    until: (text) =>
      vi.waitFor(async () => {
        await act(async () => undefined);
        if (!element.textContent?.includes(text))
          throw new Error(`no "${text}": ${element.textContent}`);
      }),
  };
}

async function show(root: Root, part: ReactNode): Promise<void> {
  await act(async () => root.render(part));
}

function answerTo(body: string, answers: Answers, asked: Map<string, number>): Response {
  const { operationName } = JSON.parse(body);
  const time = asked.get(operationName) ?? 0;
  asked.set(operationName, time + 1);
  const all = [answers[operationName] ?? []].flat();
  const data = all[Math.min(time, all.length - 1)];
  if (!data) throw new Error(`no answer was made for ${operationName}`);
  return Response.json("errors" in data ? data : { data });
}

/** A place that is no browser: its address is a variable. */
function placeAt(start: string): Place {
  let address = start;
  const listeners = new Set<(arrival: Arrival) => void>();
  return {
    address: () => address,
    go(view, { replace = false } = {}) {
      address = addressOf(view);
      for (const listener of listeners) listener(replace ? "replaced" : "pushed");
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
