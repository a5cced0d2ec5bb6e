import { networkModel } from "../../graph/network/networkModel.ts";
import type { OnScreen } from "../../network/networkContext.ts";
import type { Words } from "../../texts.ts";
import { TIE_TYPE_VIEWS } from "../../ties/tieTypes.ts";
import { addressOf } from "../../view/address.ts";
import { type ItemType, plainView } from "../../view/view.ts";
import { accountOf, type Occasion } from "./account.ts";
import type { Collected } from "./collectNetwork.ts";
import type { ExportedNetwork } from "./exported.ts";
import { namesIn } from "./names.ts";

interface Setting extends Occasion {
  readonly words: Words;
}

/** What is on the screen with what was collected about it, ready to be written in any format. */
export function exportedNetwork(
  screen: OnScreen,
  collected: Collected,
  setting: Setting,
): ExportedNetwork {
  const { network, shown, view } = screen;
  const { words } = setting;
  const names = namesIn(network, collected);
  const model = networkModel(shown, view, words);
  const places = new Map(model.nodes.map(({ id, x, y }) => [id, { x, y }]));
  const link = (type: ItemType, id: string): string => {
    const page = addressOf(plainView({ name: "item", item: { type, id } }));
    return new URL(page, setting.address).href;
  };
  return {
    account: accountOf(screen, { ...setting, collected }),
    model,
    actors: shown.actors.flatMap((member) => {
      const { id } = member.actor;
      const details = collected.details.get(id);
      const at = places.get(id) ?? { x: 0, y: 0 };
      return details
        ? [{ id, member, details, at, names: collected, link: link("actor", id) }]
        : [];
    }),
    ties: shown.ties.map((tie) => ({
      id: tie.id,
      tie,
      from: names.actor(tie.from.id),
      to: names.actor(tie.to.id),
      words: words.say(TIE_TYPE_VIEWS[tie.type].forward),
      link: link("tie", tie.id),
    })),
  };
}
