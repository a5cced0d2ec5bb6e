import type { Column } from "./column.ts";
import type { ExportedActor } from "./exported.ts";

/** All that is on record about an actor, beside its id. Codes stay as the API has them; names are in the reader's language. */
export const ACTOR_COLUMNS: ReadonlyArray<Column<ExportedActor>> = [
  // Programs show the one or the other beside a node, so both are there.
  {
    name: "label",
    type: "text",
    of: ({ member: { actor } }) => actor.shortName || actor.name,
  },
  { name: "name", type: "text", of: ({ member }) => member.actor.name },
  { name: "short_name", type: "text", of: ({ member }) => member.actor.shortName },
  { name: "kind", type: "text", of: ({ member }) => member.actor.kind },
  { name: "aliases", type: "list", of: ({ details }) => details.aliases },
  { name: "summary", type: "text", of: ({ details }) => details.summary },
  { name: "founded", type: "integer", of: ({ member }) => member.actor.founded },
  { name: "programmes", type: "list", of: ({ details }) => details.programmes },
  { name: "website", type: "text", of: ({ details }) => details.website },
  {
    name: "places",
    type: "list",
    of: ({ details, names }) =>
      details.locations.map(({ region }) => names.regionNames.get(region.id) ?? region.id),
  },
  {
    name: "place_ids",
    type: "list",
    of: ({ details }) => details.locations.map(({ region }) => region.id),
  },
  {
    name: "place_roles",
    type: "list",
    of: ({ details }) => details.locations.map(({ roleLabel }) => roleLabel),
  },
  {
    name: "place_bases",
    type: "list",
    of: ({ details }) => details.locations.map(({ basis }) => basis),
  },
  {
    name: "place_evidence_ids",
    type: "list",
    of: ({ details }) => details.locations.flatMap(({ evidence }) => evidence.map(({ id }) => id)),
  },
  {
    name: "regions",
    type: "list",
    of: ({ member, names }) => member.regions.map((id) => names.regionNames.get(id) ?? id),
  },
  { name: "region_ids", type: "list", of: ({ member }) => member.regions },
  {
    name: "themes",
    type: "list",
    of: ({ member, names }) => member.themes.map((id) => names.themeNames.get(id) ?? id),
  },
  { name: "theme_ids", type: "list", of: ({ member }) => member.themes },
  {
    name: "source_ids",
    type: "list",
    of: ({ details }) => details.sources.map(({ id }) => id),
  },
  {
    name: "source_titles",
    type: "list",
    of: ({ details }) => details.sources.map(({ title }) => title),
  },
  {
    name: "source_urls",
    type: "list",
    of: ({ details }) => details.sources.flatMap(({ url }) => url ?? []),
  },
  {
    name: "theme_source_ids",
    type: "list",
    of: ({ details }) => [...new Set(details.themes.map(({ source }) => source.id))],
  },
  // In all the data, not only among what is exported.
  { name: "ties_in_data", type: "integer", of: ({ member }) => member.tieCount },
  { name: "x", type: "integer", of: ({ at }) => at.x },
  { name: "y", type: "integer", of: ({ at }) => at.y },
  { name: "link", type: "text", of: ({ link }) => link },
];
