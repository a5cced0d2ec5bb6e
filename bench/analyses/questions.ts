const SIDE = "id name actorCount withoutTies";
const SCOPE = "scope { actorCount edgeCount leftOut { reason count } }";
const ACTOR = "id name kind";

/** Every pair of the regions of a level as the matrix and the list of gaps ask for it. */
export const GAPS = `query ($level: RegionLevel!) {
  gaps(groups: { level: $level }) {
    ${SCOPE} summary groups { ${SIDE} } pairCount verdictCounts { verdict count }
    matrix { group { id } verdicts observed mean low high }
    ranked { from { id } to { id } observed expected { mean low high } rank { score } reason }
  }
}`;

/** A pair as its page asks for it. */
export const GAP = `query ($from: ID!, $to: ID!) {
  gap(from: $from, to: $to) {
    ${SCOPE} from { ${SIDE} } to { ${SIDE} } observed expected { mean low high above }
    distance routes routePaths { totalCount nodes { length actors { ${ACTOR} } } }
    cutting { ${ACTOR} } cuttingNearTo { ${ACTOR} } themes { id }
    ties { totalCount nodes { id } } verdict reason
    words { missing matters certainty advice } restsOn { id } rank { score }
  }
}`;

/** Ten introductions with their reasons. */
export const INTRODUCTIONS = `query ($from: ID!, $to: ID!) {
  introductions(from: $from, to: $to) {
    ${SCOPE} summary candidateCount totalCount
    nodes {
      from { ${ACTOR} } to { ${ACTOR} } score reason
      gain { value reason } fit { value reason } coverage { value reason }
      way { value reason introducers { ${ACTOR} } }
    }
  }
}`;

/** The first 25 who stand between others, of the whole graph or for two sides. */
export const BROKERAGE = `query ($sides: [ID!]! = []) {
  brokerage(scope: { sides: $sides }) {
    ${SCOPE} summary exact followedFrom totalCount
    nodes {
      actor { ${ACTOR} } degree betweenness error constraint effectiveSize pairs onlyRoute sentence
      roles { coordinator gatekeeper itinerant liaison unknown }
    }
  }
}`;

/** The first 25 cut points and bridges. */
export const FRAGILITY = `{
  fragility {
    ${SCOPE} summary danglingCount parts
    cutPoints { totalCount nodes { actor { ${ACTOR} } lost pieces sentence } }
    bridges { totalCount nodes { from { ${ACTOR} } to { ${ACTOR} } lost sentence } }
  }
}`;

/** The first 25 communities and where they differ from clusters. */
export const COMMUNITIES = `{
  communities {
    ${SCOPE} summary modularity stability
    communities { totalCount nodes { number size members { nodes { ${ACTOR} } } } }
    mismatches { totalCount nodes { cluster { id } match sentence } }
  }
}`;

/** Measures how well introductions find ties that are there. */
export const QUALITY = `{
  introductionQuality { summary hiddenCount rankings { ranking auc { mean } } }
}`;
