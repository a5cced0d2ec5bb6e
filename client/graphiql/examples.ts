/** A question to start from; its variables have values to be changed. */
export interface Example {
  readonly query: string;
}

const whoLinks: Example = {
  query: `# Who links two sides? A side is the id of a region, a cluster or any other actor.
query WhoLinks($from: ID! = "helgeland", $to: ID! = "grenland") {
  whoLinks(from: $from, to: $to) {
    finding
    summary
    direct {
      totalCount
      nodes {
        type
        from { id name }
        to { id name }
        evidence { claim locator source { title url } }
      }
    }
    brokers(first: 10) {
      totalCount
      nodes { pairs score reason actor { id name kind } }
    }
    leftOut { count why }
  }
}
`,
};

const search: Example = {
  query: `# Which id has it? Names and aliases; case, accents and æøåäö do not matter.
query Search($text: String! = "sintef") {
  search(text: $text) {
    matchedName
    rank
    node {
      ... on Actor { id kind name }
      ... on Region { id level name }
      ... on Theme { id label }
    }
  }
}
`,
};

const profile: Example = {
  query: `# One actor: where it is, what it works on, and its ties with their sources.
query Profile($id: ID! = "sintef") {
  actor(id: $id) {
    name
    kind
    summary
    locations { role region { id name } }
    themes { theme { label } }
    tieCounts { type direction count }
    ties(first: 10) {
      totalCount
      nodes { type basis from { name } to { name } evidence { claim source { title url } } }
    }
  }
}
`,
};

const paths: Example = {
  query: `# How to get from one actor to another.
query Paths($from: ID! = "elkem", $to: ID! = "sintef") {
  paths(from: $from, to: $to, maxLength: 3, first: 5) {
    length
    steps { from { name } to { name } ties { type basis } }
  }
}
`,
};

const dataset: Example = {
  query: `# What is loaded, and how much of each region was read.
query Dataset {
  dataset {
    version
    actorCount
    tieCount
    evidenceCount
    sourceCount
    coverage(level: COUNTY) { region { name } actorCount withoutTies newestSource }
    attribution
  }
}
`,
};

/** The questions that the API page opens with, one a tab. */
export const examples: readonly Example[] = [whoLinks, search, profile, paths, dataset];
