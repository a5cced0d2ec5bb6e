import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import { ActionKey } from "./ActionKey.tsx";
import type { Action, Situation } from "./action.ts";
import { ariaKeys } from "./keys.ts";

interface MenuItemProps {
  readonly action: Action;
  readonly situation: Situation;
  readonly onDone: () => void;
}

/** One action of a menu, with its sign and its key; a tick where it is on. */
export function MenuItem({ action, situation, onDone }: MenuItemProps) {
  const { say } = useWords();
  const { icon, keys = [] } = action;
  const pressed = action.pressed?.(situation);
  const toggles = pressed === undefined ? {} : { "aria-checked": pressed };
  return (
    <button
      type="button"
      role={pressed === undefined ? "menuitem" : "menuitemcheckbox"}
      {...toggles}
      data-action={action.id}
      aria-keyshortcuts={keys.length > 0 ? ariaKeys(keys) : undefined}
      tabIndex={-1}
      onClick={() => {
        onDone();
        action.run(situation);
      }}
    >
      {(pressed || icon) && <Icon name={pressed ? "check" : (icon ?? "check")} />}
      <span>{say(action.name)}</span>
      <ActionKey action={action} />
    </button>
  );
}
