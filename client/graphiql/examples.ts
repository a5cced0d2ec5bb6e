/** A question to start from. Variables are JSON, as the editor shows them. */
export interface Example {
  readonly query: string;
  readonly variables: string;
}

const whoLinks: Example = {
  query: `# Who links two sides? A side is the id of a region, a cluster or any other actor.
query WhoLinks($from: ID!, $to: ID!) {
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
  variables: JSON.stringify({ from: "helgeland", to: "grenland" }, null, 2),
};

const search: Example = {
  query: `# Which id has it? Names and aliases; case, accents and æøåäö do not matter.
query Search($text: String!) {
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
  variables: JSON.stringify({ text: "sintef" }, null, 2),
};

const profile: Example = {
  query: `# One actor: where it is, what it works on, and its ties with their sources.
query Profile($id: ID!) {
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
  variables: JSON.stringify({ id: "sintef" }, null, 2),
};

const paths: Example = {
  query: `# How to get from one actor to another.
query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, maxLength: 3, first: 5) {
    length
    steps { from { name } to { name } ties { type basis } }
  }
}
`,
  variables: JSON.stringify({ from: "elkem", to: "sintef" }, null, 2),
};

const dataset: Example = {
  query: `# What is loaded, and how much of each region was read.
{
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
  variables: "",
};

/** The questions that the API page opens with, one a tab. */
export const examples: readonly Example[] = [whoLinks, search, profile, paths, dataset];
