import { Button, Heading } from "@digdir/designsystemet-react";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from "react";
import type { Loaded } from "../api/useData.ts";
import type { AskedQuery } from "../export/queryAddress.ts";
import { ShowQuery } from "../export/ShowQuery.tsx";
import { Await } from "../parts/Await.tsx";
import { Icon } from "../parts/Icon.tsx";
import { shortened } from "../parts/shortened.ts";
import { useDocumentTitle } from "../parts/useDocumentTitle.ts";
import { useWords } from "../useWords.ts";
import type { PanelPlace } from "./panelView.ts";
import { panelTexts } from "./texts.ts";
import "./panels.css";

interface PanelFrameProps<Found> {
  readonly id: string;
  readonly place: PanelPlace;
  /** What the panel shows, in words: "actor". */
  readonly what: string;
  /** The answer; null where the id is unknown. */
  readonly of: Loaded<Found | null>;
  readonly titleOf: (found: Found) => string;
  /** Stands before the title: the kind, the level. */
  readonly markOf?: (found: Found) => ReactNode;
  /** What the panel asks the API. */
  readonly query?: AskedQuery;
  readonly children: (found: Found) => ReactNode;
}

/** What all panels have: a title, a way to close, and one way of waiting, failing and not knowing. */
export function PanelFrame<Found>(props: PanelFrameProps<Found>) {
  const { id, place, what, of, children } = props;
  const { say } = useWords();
  const titleId = useId();
  const title = useFocusOnArrival(of.state === "loading" ? null : id, place);
  const found = of.state === "ready" ? of.data : null;
  useDocumentTitle(found && place.level === 1 ? props.titleOf(found) : null);
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key === "Escape") place.onClose?.();
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape is a shortcut; the button closes as well
    <article className="panel" aria-labelledby={titleId} onKeyDown={closeOnEscape}>
      <header className="panel-header">
        <p className="panel-mark">{(found && props.markOf?.(found)) ?? what}</p>
        <Heading
          ref={title}
          id={titleId}
          level={place.level}
          data-size={place.level === 1 ? "md" : "xs"}
          tabIndex={-1}
        >
          {found
            ? props.titleOf(found)
            : of.state === "ready"
              ? say(panelTexts.unknown, { id: shortened(id) })
              : what}
        </Heading>
        {place.onClose && (
          <Button
            icon
            variant="tertiary"
            data-size="sm"
            data-color="neutral"
            aria-label={say(panelTexts.close)}
            onClick={place.onClose}
          >
            <Icon name="close" />
          </Button>
        )}
      </header>
      <Await of={of} what={what}>
        {(data) => (data === null ? <p>{say(panelTexts.unknownWhy)}</p> : children(data))}
      </Await>
      {props.query && (
        <p className="panel-actions">
          <ShowQuery asked={props.query} />
        </p>
      )}
    </article>
  );
}

/**
 * Gives the title to be focused; `id` is null until there is something to read there.
 * Takes the focus to the title when a reader opened the panel, and back to where that was when it closes.
 * A panel that was there from the start leaves it alone, and so does one that opens while the reader goes on
 * choosing.
 */
function useFocusOnArrival(id: string | null, { onClose }: PanelPlace) {
  const title = useRef<HTMLHeadingElement>(null);
  const arrivedAt = useRef<string | null>(null);
  const cameFrom = useRef<Element | null>(null);
  const closes = onClose !== undefined;
  useEffect(() => {
    if (id === null || arrivedAt.current === id) return;
    arrivedAt.current = id;
    const { activeElement: active, body } = document;
    if (!closes || active === null || active === body || active.matches("[data-keeps-focus]"))
      return;
    const within = title.current?.closest("article")?.contains(active) ?? false;
    if (!within) cameFrom.current = active;
    title.current?.focus();
  }, [closes, id]);
  useEffect(() => () => giveBack(cameFrom.current), []);
  return title;
}

/** Puts the focus back, unless the reader has put it elsewhere since. */
function giveBack(element: Element | null): void {
  const lost = document.activeElement === null || document.activeElement === document.body;
  if (lost && element instanceof HTMLElement && element.isConnected) element.focus();
}
