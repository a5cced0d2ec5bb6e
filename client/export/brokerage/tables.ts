import type {
  BridgeLineFragment,
  CutPointLineFragment,
} from "../../pages/brokerage/apart/apart.gen.ts";
import type { BrokerFiguresFragment } from "../../pages/brokerage/brokers/brokers.gen.ts";
import type {
  CommunityLineFragment,
  MismatchLineFragment,
} from "../../pages/brokerage/communities/communities.gen.ts";
import { table } from "../csv.ts";

type Cell = string | number | null;

/** The rows of a file, and the address of the page that shows them. */
export interface Listed<Row> {
  readonly rows: readonly Row[];
  readonly link: string;
}

/** A column of a file: its name, and what stands in it. */
type Columns<Row> = ReadonlyArray<readonly [name: string, of: (row: Row) => Cell]>;

/** The last column leads back to the page, whose address names the filter. */
function tableOf<Row>(columns: Columns<Row>, { rows, link }: Listed<Row>): string {
  return table(
    [...columns.map(([name]) => name), "link"],
    rows.map((row) => [...columns.map(([, of]) => of(row)), link]),
  );
}

/** Go-betweens with all their figures as CSV. */
export function brokersCsv(listed: Listed<BrokerFiguresFragment>): string {
  return tableOf(BROKER_COLUMNS, listed);
}

const BROKER_COLUMNS: Columns<BrokerFiguresFragment> = [
  ["actor_id", ({ actor }) => actor.id],
  ["actor", ({ actor }) => actor.name],
  ["kind", ({ actor }) => actor.kind],
  ["pairs", ({ pairs }) => pairs],
  ["only_route", ({ onlyRoute }) => onlyRoute],
  ["betweenness", ({ betweenness }) => betweenness],
  ["betweenness_error", ({ error }) => error],
  ["betweenness_share", ({ normalised }) => normalised],
  ["constraint", ({ constraint }) => constraint],
  ["effective_size", ({ effectiveSize }) => effectiveSize],
  ["neighbours", ({ degree }) => degree],
  ["group_id", ({ group }) => group?.id ?? null],
  ["group", ({ group }) => group?.name ?? null],
  ["coordinator", ({ roles }) => roles.coordinator],
  ["gatekeeper", ({ roles }) => roles.gatekeeper],
  ["itinerant", ({ roles }) => roles.itinerant],
  ["liaison", ({ roles }) => roles.liaison],
  ["role_unknown", ({ roles }) => roles.unknown],
  ["sentence", ({ sentence }) => sentence],
];

/** Actors without whom others lose contact as CSV. */
export function cutPointsCsv(listed: Listed<CutPointLineFragment>): string {
  return tableOf(
    [
      ["actor_id", ({ actor }) => actor.id],
      ["actor", ({ actor }) => actor.name],
      ["kind", ({ actor }) => actor.kind],
      ["lose_contact", ({ lost }) => lost],
      ["piece_count", ({ pieceCount }) => pieceCount],
      ["largest_pieces", ({ pieces }) => pieces.join(" ")],
      ["sentence", ({ sentence }) => sentence],
    ],
    listed,
  );
}

/** Ties without which others lose contact as CSV. */
export function bridgesCsv(listed: Listed<BridgeLineFragment>): string {
  return tableOf(
    [
      ["from_id", ({ from }) => from.id],
      ["from", ({ from }) => from.name],
      ["to_id", ({ to }) => to.id],
      ["to", ({ to }) => to.name],
      ["ties", ({ ties }) => ties.map(({ type }) => type).join(" ")],
      ["tie_ids", ({ ties }) => ties.map(({ id }) => id).join(" ")],
      ["lose_contact", ({ lost }) => lost],
      ["pieces", ({ pieces }) => pieces.join(" ")],
      ["sentence", ({ sentence }) => sentence],
    ],
    listed,
  );
}

/** Clusters against their communities as CSV. */
export function mismatchesCsv(listed: Listed<MismatchLineFragment>): string {
  return tableOf(
    [
      ["cluster_id", ({ cluster }) => cluster.id],
      ["cluster", ({ cluster }) => cluster.name],
      ["community", ({ community }) => community?.number ?? null],
      ["community_size", ({ community }) => community?.size ?? null],
      ["match", ({ match }) => match],
      ["in_other_clusters", ({ ofOthers }) => ofOthers],
      ["sentence", ({ sentence }) => sentence],
    ],
    listed,
  );
}

/** Communities as CSV. */
export function communitiesCsv(listed: Listed<CommunityLineFragment>): string {
  return tableOf(
    [
      ["community", ({ number }) => number],
      ["size", ({ size }) => size],
      ["in_scope", ({ inScope }) => inScope],
      ["found_again", ({ foundAgain }) => foundAgain],
      ["best_tied", ({ members }) => members.nodes.map(({ name }) => name).join("; ")],
    ],
    listed,
  );
}
