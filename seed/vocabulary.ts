/** The closed lists of the field, once: Cypher label = GraphQL type = key of the client's registries. */

export const ACTOR_KINDS = ["Cluster", "Company", "Supporter", "ResearchPartner"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** Every type of tie between two actors, in the order in which they are shown. */
export const TIE_TYPES = [
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
] as const;
export type TieType = (typeof TIE_TYPES)[number];

/** Types without a direction: stored once, the smaller id first. */
export const SYMMETRIC_TIE_TYPES: readonly TieType[] = ["COLLABORATES_WITH"];

/** Types by which an actor takes part in a cluster, and so stands on its side. */
export const PARTICIPATION_TIE_TYPES: readonly TieType[] = [
  "MEMBER_OF",
  "STEERS",
  "INITIATED",
  "HOSTS",
];

/** The relation from an actor to a region; never a tie. */
export const LOCATION_TYPE = "LOCATED_IN";

/** How a source knows, strongest first. */
export const BASES = ["STATED", "INFERRED", "INTENDED"] as const;
export type Basis = (typeof BASES)[number];

/** Region levels, from the widest to the narrowest. */
export const REGION_LEVELS = [
  "COUNTRY",
  "MACRO",
  "COUNTY",
  "DISTRICT",
  "MUNICIPALITY",
  "SITE",
] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

/** The languages of the answers and of the page. */
export const LANGUAGES = ["NB", "EN", "FI"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Language codes that a source may carry. */
export const SOURCE_LANGUAGES = ["nb", "nn", "en", "fi", "sv", "de"] as const;

/** What the same-as files say of two names: one actor, two actors, or open. */
export const IDENTITY_VERDICTS = ["SAME", "DISTINCT", "OPEN"] as const;
export type IdentityVerdict = (typeof IDENTITY_VERDICTS)[number];

/** Vocabulary that translations.csv covers by its value; the rest is covered by id. */
export const TERM_FIELDS = ["property", "unit", "qualifier", "role"] as const;
export type TermField = (typeof TERM_FIELDS)[number];
