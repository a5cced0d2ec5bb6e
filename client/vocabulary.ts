import type { ActorKind } from "./kinds/actorName.gen.ts";
import type { RegionLevel } from "./question/search.gen.ts";
import type { Direction } from "./ties/tieCounts.gen.ts";
import type { Basis, TieType } from "./ties/tieLine.gen.ts";

/** Every kind of actor, in the order in which they are shown; a test holds it to the contract. */
export const ACTOR_KINDS: readonly ActorKind[] = [
  "Cluster",
  "Company",
  "Supporter",
  "ResearchPartner",
];

/** Every type of tie, in the order in which they are shown; a test holds it to the contract. */
export const TIE_TYPES: readonly TieType[] = [
  "MEMBER_OF",
  "STEERS",
  "INITIATED",
  "HOSTS",
  "SUPPORTS",
  "FUNDS",
  "COLLABORATES_WITH",
  "ENGAGED_WITH",
  "ATTENDED",
  "SPUN_OUT_OF",
  "PART_OF",
  "ADMITTED_TO",
];

/** How a source knows, strongest first; a test holds it to the contract. */
export const BASES: readonly Basis[] = ["STATED", "INFERRED", "INTENDED"];

/** Every level of regions, from the widest to the narrowest; a test holds it to the contract. */
export const REGION_LEVELS: readonly RegionLevel[] = [
  "COUNTRY",
  "MACRO",
  "COUNTY",
  "DISTRICT",
  "MUNICIPALITY",
  "SITE",
];

/** Every direction of a tie as seen from one of its ends; a test holds it to the contract. */
export const DIRECTIONS: readonly Direction[] = ["OUT", "IN", "NONE"];
