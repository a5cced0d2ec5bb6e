import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import { Icon } from "../../parts/Icon.tsx";
import { useWords } from "../../useWords.ts";
import type { NetworkViewProps } from "../viewOfNetwork.ts";
import { tableTexts } from "./texts.ts";

interface MenuButtonProps extends Pick<NetworkViewProps, "onMenu"> {
  readonly actor: ActorNameFragment;
}

/** Opens all that can be done with an actor, right below the button. */
export function MenuButton({ actor, onMenu }: MenuButtonProps) {
  const { say } = useWords();
  return (
    <button
      type="button"
      className="table-menu"
      aria-haspopup="menu"
      aria-label={say(tableTexts.menu, { name: actor.name })}
      onClick={({ currentTarget }) => {
        const { left, bottom } = currentTarget.getBoundingClientRect();
        onMenu({ actor: actor.id, x: left, y: bottom });
      }}
    >
      <Icon name="menu" />
    </button>
  );
}
