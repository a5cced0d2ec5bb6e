import type { ActorKind } from "./actorName.gen.ts";
import { Cluster } from "./Cluster.ts";
import { Company } from "./Company.ts";
import type { KindView } from "./kindView.ts";
import { ResearchPartner } from "./ResearchPartner.ts";
import { Supporter } from "./Supporter.ts";

/** How each kind of actor looks and what it is called: a new kind does not compile until it is here. */
export const KINDS = {
  Cluster,
  Company,
  Supporter,
  ResearchPartner,
} satisfies Record<ActorKind, KindView>;
