import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { keyOf } from "../actions/keys.ts";
import { selecting } from "../explore/steps/marks.ts";
import type { Shown } from "../network/shown.ts";
import { useWords } from "../useWords.ts";
import { useView } from "../view/useView.ts";
import { groundOf } from "./ground.ts";
import { type Deed, WALK_KEYS } from "./keys.ts";
import { sentenceOf } from "./sentence.ts";
import { useTrail } from "./useTrail.ts";
import { isMove, moved, placeOf } from "./walk.ts";

interface Walking {
  readonly shown: Shown;
  /** Opens the menu of the actor one stands at. */
  readonly onMenu: (actor: string) => void;
  readonly onZoom: (way: "in" | "out") => void;
}

/** What the element that is walked in needs. */
export interface Walked {
  /** The actor one stands at; null while the focus is elsewhere. */
  readonly at: string | null;
  /** Where one stands, in words; empty while the focus is elsewhere. */
  readonly sentence: string;
  readonly element: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    /** Asks the panel that opens to leave the focus here, since the reader goes on choosing. */
    readonly "data-keeps-focus": "" | undefined;
  };
}

/** Walks through what is shown by keyboard; who stands on what goes away stands on the nearest on the trail. */
export function useWalk({ shown, onMenu, onZoom }: Walking): Walked {
  const words = useWords();
  const [view, go] = useView();
  const [focused, setFocused] = useState(false);
  const [adding, setAdding] = useState(false);
  const ground = useMemo(() => groundOf(shown, words), [shown, words]);
  const [walk, setWalk] = useTrail(ground);
  const nameOf = useNames(shown);
  const here = placeOf(walk);

  const act = (deed: Deed): void => {
    const item = here === null ? null : ({ type: "actor", id: here } as const);
    const deeds: Partial<Record<Deed, () => void>> = {
      select: () => item && go(selecting(view, item)),
      add: () => item && go(selecting(view, item, true)),
      menu: () => item && onMenu(item.id),
      zoomIn: () => onZoom("in"),
      zoomOut: () => onZoom("out"),
    };
    setAdding(deed === "add" || (adding && deed !== "select"));
    const other = deeds[deed];
    if (other) other();
    else if (isMove(deed)) setWalk(moved(walk, deed, ground));
  };
  const isSelected = (id: string): boolean =>
    view.select.some((each) => each.type === "actor" && each.id === id);
  return {
    at: focused ? here : null,
    sentence: focused ? sentenceOf({ walk, ground, shown, isSelected, nameOf }, words) : "",
    element: {
      onKeyDown(event) {
        const key = keyOf(event.nativeEvent);
        const found = WALK_KEYS.find(({ keys }) => key !== null && keys.includes(key));
        if (!found) return;
        event.preventDefault();
        act(found.deed);
      },
      onFocus: () => setFocused(true),
      onBlur() {
        setFocused(false);
        setAdding(false);
      },
      "data-keeps-focus": adding ? "" : undefined,
    },
  };
}

/** The names of all actors that were shown so far. */
function useNames({ actors }: Shown): (id: string) => string {
  const names = useRef(new Map<string, string>());
  for (const { actor } of actors) names.current.set(actor.id, actor.name);
  return (id) => names.current.get(id) ?? id;
}
