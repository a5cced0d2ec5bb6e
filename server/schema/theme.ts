import { ownedActorCount, ownedActors } from "../questions/actors/ownedActors.ts";
import { inLanguage } from "../questions/names/inLanguage.ts";
import { existing } from "../questions/reading/existing.ts";
import { themes } from "../questions/themes.ts";
import type { Resolvers } from "./types.gen.ts";

export const themeResolvers: Resolvers = {
  Query: {
    theme: (_, { id }, { load }) => load.theme.load(id),
    themes: (_, __, context) => themes(context),
  },
  Theme: {
    label: ({ id, labelNb: nb, labelEn: en, labelFi: fi }, { language }) =>
      inLanguage(language, { nb, en, fi }) ?? id,
    actorCount: ({ id }, _, context) => ownedActorCount(context, "theme", id),
    actors: ({ id }, args, context) => ownedActors(context, "theme", { ...args, id }),
  },
  ActorTheme: {
    actor: ({ owner }, _, { load }) => existing(load.actor, owner),
    theme: (row, _, { load }) => existing(load.theme, row.theme),
    source: (row, _, { load }) => existing(load.source, row.source),
  },
};
