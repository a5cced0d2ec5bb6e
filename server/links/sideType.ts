/** What a side was asked for by: a region, a cluster or any other actor. */
export type SideType = "REGION" | "CLUSTER" | "ACTOR";
