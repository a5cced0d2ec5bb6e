import { type KeyboardEvent, useMemo } from "react";
import { createPortal } from "react-dom";
import { ExpansionsOf } from "../explore/ExpansionsOf.tsx";
import { useWords } from "../useWords.ts";
import type { Situation } from "./action.ts";
import { ACTION_FAMILIES } from "./index.ts";
import { MenuItem } from "./MenuItem.tsx";
import { menuPlace } from "./menuPlace.ts";
import { actionTexts } from "./texts.ts";
import { useFocusInside } from "./useFocusInside.ts";
import { useRoving } from "./useRoving.ts";
import { useTypeAhead } from "./useTypeAhead.ts";
import "./menu.css";

interface ActorMenuProps {
  /** Its actors are what the menu is about. */
  readonly situation: Situation;
  /** Where it was asked for, in pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
  readonly onClose: () => void;
}

/**
 * What can be done with an actor, or with all that are selected: the actions, then its ties by type with
 * true counts. Arrow keys, Home, End and first letters move in it; Escape gives the focus back.
 */
export function ActorMenu({ situation, at, onClose }: ActorMenuProps) {
  const { plural } = useWords();
  const { actors, network } = situation;
  const [actor = ""] = actors;
  const name = network.members.get(actor)?.actor.name ?? actor;
  const heading = plural(actors.length, actionTexts.about, { name });
  const { box, onKeyDown } = useRoving<HTMLDivElement>("button, a", ["ArrowUp", "ArrowDown"]);
  const typeAhead = useTypeAhead(box);
  useFocusInside(box, onClose);
  const { x, y } = at;
  const place = useMemo(
    () => menuPlace({ x, y }, { width: innerWidth, height: innerHeight }),
    [x, y],
  );
  const press = (event: KeyboardEvent): void => {
    if (event.key === "Escape") {
      event.stopPropagation();
      onClose();
    }
    onKeyDown(event);
    typeAhead(event);
  };
  return createPortal(
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a menu moves the focus between its items
    <div
      ref={box}
      className="menu"
      role="dialog"
      aria-label={heading}
      style={place}
      onKeyDown={press}
    >
      <p className="menu-heading" aria-hidden="true">
        {heading}
      </p>
      <MenuItems heading={heading} situation={situation} onDone={onClose} />
      {actors.length === 1 && <ExpansionsOf actor={actor} />}
    </div>,
    document.body,
  );
}

interface MenuItemsProps {
  readonly heading: string;
  readonly situation: Situation;
  readonly onDone: () => void;
}

/** What can be done now, by family. */
function MenuItems({ heading, situation, onDone }: MenuItemsProps) {
  const families = ACTION_FAMILIES.map((family) =>
    family.filter((action) => action.on.includes("menu") && action.ready(situation)),
  );
  return (
    <div role="menu" aria-label={heading}>
      {families
        .filter((family) => family.length > 0)
        .map((family) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a menu
          <div key={family[0]?.id} role="group" className="menu-family">
            {family.map((action) => (
              <MenuItem key={action.id} action={action} situation={situation} onDone={onDone} />
            ))}
          </div>
        ))}
    </div>
  );
}
