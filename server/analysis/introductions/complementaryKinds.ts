import type { ActorKind } from "../../../seed/vocabulary.ts";

/** How well a kind goes with each, from 0 to 1; the same read either way. */
const COMPLEMENT: Readonly<Record<ActorKind, Readonly<Record<ActorKind, number>>>> = {
  Cluster: { Cluster: 0.5, Company: 1, Supporter: 0.5, ResearchPartner: 1 },
  Company: { Cluster: 1, Company: 0.5, Supporter: 0.5, ResearchPartner: 1 },
  Supporter: { Cluster: 0.5, Company: 0.5, Supporter: 0, ResearchPartner: 0.5 },
  ResearchPartner: { Cluster: 1, Company: 1, Supporter: 0.5, ResearchPartner: 0.5 },
};

/** What stands in for a kind that is not known. */
const UNKNOWN_KINDS = 0.5;

/**
 * How far two kinds bring what the other lacks: 1 for two of cluster, company and research partner;
 * 0.5 for two clusters, two companies or two research partners, for a supporter with any of them,
 * and where a kind is not known; 0 for two supporters. Our own judgement.
 */
export function complementaryKinds(a: ActorKind | null, b: ActorKind | null): number {
  return a && b ? COMPLEMENT[a][b] : UNKNOWN_KINDS;
}
