/** Rows as the API gives them, with nothing in them but what a test changes. */
export const SOURCE = {
  id: "p1",
  title: "A page",
  publisher: null,
  language: "nb",
  date: null,
  url: null,
};

/** The panel of a source on which nothing rests. */
export const BARE_SOURCE = {
  ...SOURCE,
  notes: null,
  evidenceCount: 0,
  ties: { totalCount: 0 },
  locations: { totalCount: 0 },
  themes: { totalCount: 0 },
  facts: { totalCount: 0 },
  identities: { totalCount: 0 },
  actors: { totalCount: 0 },
};

export const ACTOR = {
  id: "act",
  kind: "Cluster",
  name: "Arctic Cluster Team",
  shortName: "ACT",
  aliases: [],
  summary: "",
  founded: null,
  programmes: [],
  website: null,
  locations: [],
  themes: [],
  facts: [],
  sources: [],
  tieCounts: [],
  plans: [],
  around: [],
  foldedFrom: [],
};

const OTHER = {
  id: "igt",
  kind: "Cluster",
  name: "Industrial Green Tech",
  shortName: "IGT",
};

export const EVIDENCE = {
  id: "r1",
  claim: "They run a network.",
  locator: "line 1",
  basis: "STATED",
  role: "",
  roleLabel: "",
  since: null,
  until: null,
  asOf: null,
  source: SOURCE,
};

export const TIE = {
  id: "igt~SUPPORTS~act",
  type: "SUPPORTS",
  symmetric: false,
  basis: "STATED",
  since: null,
  until: null,
  from: OTHER,
  to: { id: "act", kind: "Cluster", name: "Arctic Cluster Team", shortName: "ACT" },
};

export const REGION = {
  id: "helgeland",
  name: "Helgeland",
  nameNb: "Helgeland",
  nameEn: "Helgeland",
  nameFi: "Helgeland",
  aliases: [],
  level: "DISTRICT",
  actorCount: 0,
  parent: null,
  children: [],
  facts: [],
  sources: [],
};

/** One page of a list of so many. */
export function page<Node>(nodes: readonly Node[], totalCount = nodes.length) {
  const more = totalCount > nodes.length;
  return { totalCount, nodes, pageInfo: { hasNextPage: more, endCursor: more ? "next" : null } };
}
