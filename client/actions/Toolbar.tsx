import { Tooltip } from "@digdir/designsystemet-react";
import { useState } from "react";
import { Icon } from "../parts/Icon.tsx";
import { useWords } from "../useWords.ts";
import type { Action, Situation } from "./action.ts";
import { ACTION_FAMILIES } from "./index.ts";
import { ariaKeys, keyName } from "./keys.ts";
import { actionTexts } from "./texts.ts";
import { useRoving } from "./useRoving.ts";
import "./actions.css";

/** Actions whose names stand beside their signs where there is room. */
const NAMED = ["search", "filter", "export"];

const FAMILIES = ACTION_FAMILIES.map((family) =>
  family.filter(({ on }) => on.includes("toolbar")),
).filter((family) => family.length > 0);

/** The actions on the whole and on what is selected. One stop for Tab, arrow keys inside; what cannot be done now stays in its place. */
export function Toolbar({ situation }: { readonly situation: Situation }) {
  const { say } = useWords();
  const { box, onKeyDown } = useRoving<HTMLDivElement>("button", ["ArrowLeft", "ArrowRight"]);
  const [stop, setStop] = useState(FAMILIES[0]?.[0]?.id);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: a toolbar moves the focus between its buttons
    <div
      ref={box}
      className="toolbar"
      role="toolbar"
      aria-label={say(actionTexts.toolbar)}
      onKeyDown={onKeyDown}
    >
      {FAMILIES.map((family) => (
        <div key={family[0]?.id} className="toolbar-family">
          {family.map((action) => (
            <Tool
              key={action.id}
              action={action}
              situation={situation}
              isStop={action.id === stop}
              onFocus={() => setStop(action.id)}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ToolProps {
  readonly action: Action;
  readonly situation: Situation;
  /** Whether Tab comes here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function Tool({ action, situation, isStop, onFocus }: ToolProps) {
  const { say } = useWords();
  const { id, icon, keys = [] } = action;
  const name = say(action.name);
  const ready = action.ready(situation);
  const [key] = keys;
  return (
    <Tooltip content={key ? `${name} (${keyName(key, say)})` : name} placement="bottom">
      <button
        type="button"
        className="tool"
        data-action={id}
        aria-disabled={!ready}
        aria-pressed={action.pressed?.(situation)}
        aria-keyshortcuts={keys.length > 0 ? ariaKeys(keys) : undefined}
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
        onClick={() => ready && action.run(situation)}
      >
        {icon && <Icon name={icon} />}
        <span className={NAMED.includes(id) ? "tool-name" : "ds-sr-only"}>{name}</span>
      </button>
    </Tooltip>
  );
}
