import { isUnread } from "../../pages/gap/isUnread.ts";
import { table } from "../csv.ts";
import type { ExportedGap } from "./exportedGap.ts";

type Named = { readonly id: string; readonly name: string };
type Figure = readonly [name: string, value: string | number | null];

/** The figures of one gap as a table of names and values. What nothing is known of is empty: no nought stands for that. */
export function figuresCsv({ gap, account }: Pick<ExportedGap, "gap" | "account">): string {
  const { expected, verdict, themes, rank } = gap;
  const unread = isUnread(gap);
  const figures: Figure[] = [
    ["from_id", gap.from.id],
    ["from", gap.from.name],
    ["to_id", gap.to.id],
    ["to", gap.to.name],
    ["verdict", verdict],
    ["reason", gap.reason],
    ["observed_pairs", unread ? null : gap.observed],
    ["expected_mean", expected.mean],
    ["expected_low", expected.low],
    ["expected_high", expected.high],
    ["share_of_random_graphs_above", expected.above],
    ["expected_by", expected.method],
    ["distance", gap.distance],
    ["independent_routes", gap.routes],
    ["cut_by", namesOf(gap.cutting)],
    ["cut_by_near_to", namesOf(gap.cuttingNearTo)],
    ["themes_in_common", themes.length > 0 || rank.themesKnown ? themes.length : null],
    ["themes", themes.map(({ label }) => label).join("; ")],
    ["actors_on_both", gap.shared],
    ...coverage("from", gap.coverage.from),
    ...coverage("to", gap.coverage.to),
    ["verdict_rests_on_sources", gap.restsOn.map(({ id }) => id).join(" ")],
    ["not_strong_without_sources", gap.strongBut.map(({ id }) => id).join(" ")],
    ["data_version", account.version],
    ["link", account.address],
  ];
  return table(["figure", "value"], figures);
}

function coverage(side: string, known: ExportedGap["gap"]["coverage"]["from"]): Figure[] {
  return [
    [`${side}_actors`, known.actorCount],
    [`${side}_without_ties`, known.withoutTies],
    [`${side}_sources`, known.sourceCount],
    [`${side}_newest_source`, known.newest],
    [`${side}_shortfall`, known.shortfall],
  ];
}

function namesOf(actors: readonly Named[]): string {
  return actors.map(({ id, name }) => `${name} (${id})`).join("; ");
}
