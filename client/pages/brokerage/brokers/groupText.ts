import type { Words } from "../../../texts.ts";
import type { BrokerFiguresFragment } from "./brokers.gen.ts";
import { brokersTexts } from "./texts.ts";

/** The group that an actor belongs to, by name; that it is not known, or not one, where there is none. */
export function groupText({ group }: BrokerFiguresFragment, { say }: Words): string {
  return group ? group.name : say(brokersTexts.noGroup);
}
