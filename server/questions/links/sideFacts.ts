import type { Language } from "../../../seed/vocabulary.ts";
import type { Context } from "../../context.ts";
import { inLanguage } from "../names/inLanguage.ts";
import { withoutPlace } from "../reading/withoutPlace.ts";
import type { Side } from "./sides.ts";

/** The name of a region in a language, or its local name without one; the name of an actor. */
export function sideName(
  { node }: Pick<Side, "node">,
  language: Language | null | undefined,
): string {
  if ("kind" in node) return node.name;
  const { name, nameNb: nb, nameEn: en, nameFi: fi } = node;
  return inLanguage(language, { nb, en, fi }) ?? name;
}

/** How many actors of the data may belong to a region, since their place is not known; else null. */
export async function placeUnknown(context: Context, side: Side): Promise<number | null> {
  return side.type === "REGION" ? withoutPlace(context) : null;
}
