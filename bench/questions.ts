const EVIDENCE = "evidence { id claim locator basis asOf source { id title publisher date url } }";
const ACTOR = "id name kind";
const TIE = `id type basis since until from { ${ACTOR} } to { ${ACTOR} } ${EVIDENCE}`;

/** The neighbourhood of an actor as the page asks for it: 50 ties, with their evidence. */
export const NEIGHBOURHOOD = `query ($id: ID!) {
  neighbourhood(id: $id) {
    actor { ${ACTOR} summary }
    counts { type direction count }
    ties { totalCount nodes { ${TIE} } }
  }
}`;

/** Ten names. */
export const SEARCH = `query ($text: String!) {
  search(text: $text) { matchedName rank node { __typename ... on Actor { ${ACTOR} } } }
}`;

/** All four parts with evidence, 25 of each, in words and with what was left out. */
export const WHO_LINKS = `query ($from: ID!, $to: ID!) {
  whoLinks(from: $from, to: $to) {
    finding summary
    from { id actorCount withoutTies placeUnknown }
    to { id actorCount withoutTies placeUnknown }
    inBoth { totalCount nodes { actor { ${ACTOR} } locations { region { id name } } } }
    direct { totalCount nodes { ${TIE} } }
    brokers {
      totalCount
      nodes {
        actor { ${ACTOR} } score pairs degree reason
        fromTies { totalCount nodes { ${TIE} } }
        toTies { totalCount nodes { ${TIE} } }
      }
    }
    chains { totalCount nodes { length actors { ${ACTOR} } steps { ties { ${TIE} } } } }
    leftOut { reason count why actor { id name } }
  }
}`;

/** Ten paths of at most four ties. */
export const PATHS = `query ($from: ID!, $to: ID!) {
  paths(from: $from, to: $to) { length actors { ${ACTOR} } steps { ties { ${TIE} } } }
}`;

/** Some actors and what is added to them, with all that the page asks of a network. */
export const NETWORK = `query ($ids: [ID!]!, $add: [Addition!]! = []) {
  network(ids: $ids, add: $add) {
    members { actor { ${ACTOR} shortName founded } askedAs hidden tieCount regions themes }
    unknown added { actors totalCount } tieCount hiddenTies
    ties { id type symmetric basis since until evidenceIds from { id } to { id } }
    facets {
      kinds { kind count } themes { count theme { id label } } placeUnknown undated
      regions { count region { id name level } } types { type count } bases { basis count }
      years { year count }
    }
  }
}`;
