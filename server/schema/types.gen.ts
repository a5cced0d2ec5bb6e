// Made by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo } from 'graphql';
import type { ActorsByIdRow, RegionsByIdRow, TiesByIdRow, EvidenceByIdRow, SourcesByIdRow, LocationsOfActorsRow, ThemesByIdRow, ThemesOfActorsRow, FactsOfSubjectsRow, IdentitiesOfSourcesRow, FoldsIntoActorsRow } from '../graph/queries.gen.ts';
import type { FactPage, LocationPage, ActorThemePage, IdentityPage } from '../questions/restingOnSource.ts';
import type { NamePair } from '../questions/dataset/identities.ts';
import type { DatasetAnswer } from '../questions/dataset/dataset.ts';
import type { CoverageRow } from '../questions/dataset/coverage.ts';
import type { NeighbourhoodAnswer } from '../questions/ties/neighbourhood.ts';
import type { NetworkAnswer, NetworkMemberRow } from '../questions/network/network.ts';
import type { AddedRow } from '../questions/network/additions.ts';
import type { FacetRows, IdCountRow } from '../questions/network/facetRows.ts';
import type { SearchHitRow } from '../questions/names/searchNames.ts';
import type { ActorPage } from '../questions/actors/actorPage.ts';
import type { SourcePage } from '../questions/sources.ts';
import type { StatementsRow, StatementsPage } from '../questions/statements/statements.ts';
import type { ComparisonAnswer } from '../questions/statements/compareSources.ts';
import type { TiePage } from '../questions/ties/tiePage.ts';
import type { LinksAnswer, ComponentsAnswer, SideAnswer } from '../questions/links/whoLinks.ts';
import type { ExampleQuestionRow, ExampleSideRow } from '../questions/links/exampleQuestions.ts';
import type { SideMemberRow, SideMemberPage } from '../questions/links/sideMembers.ts';
import type { BrokerAnswer, BrokerPage } from '../questions/links/linkBrokers.ts';
import type { LeftOutRow } from '../questions/links/linksLeftOut.ts';
import type { PathRow, PathStepRow, PathPage } from '../questions/links/pathRows.ts';
import type { AnalysisId } from '../analysis/analyses.ts';
import type { ParameterRow, ScopeAnswer } from '../questions/analyses/scope.ts';
import type { GapAnswer, SideCoverage } from '../questions/gaps/gapAnswer.ts';
import type { GapsAnswer } from '../questions/gaps/gaps.ts';
import type { IntroductionsPage, IntroductionRow } from '../questions/introductions/introductions.ts';
import type { QualityAnswer, RankingRow } from '../questions/introductions/introductionQuality.ts';
import type { BrokeragePage, ActorBrokerageRow } from '../questions/brokerage/brokeragePage.ts';
import type { FragilityAnswer } from '../questions/fragility/fragility.ts';
import type { CutPointRow, CutPointPage, BridgeRow, BridgePage } from '../questions/fragility/breakRows.ts';
import type { CommunitiesAnswer } from '../questions/communities/communities.ts';
import type { CommunityRow, CommunityPage } from '../questions/communities/communityRows.ts';
import type { MismatchRow, MismatchPage } from '../questions/communities/mismatchRows.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
};

/** A cluster, company, supporter or research partner. */
export type Actor = {
  id: Scalars['ID']['output'];
  kind: ActorKind;
  name: Scalars['String']['output'];
  /** A short label; empty where the name serves. */
  shortName?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  /** Year. */
  founded?: Maybe<Scalars['Int']['output']>;
  /** Levels and years in the national cluster programme, for instance `Arena 2017`. */
  programmes: Array<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  /** Where the actor is. Empty means unknown, not nowhere. */
  locations: Array<Location>;
  themes: Array<ActorTheme>;
  facts: Array<Fact>;
  /** Sources that describe the actor. */
  sources: Array<Source>;
  /** True counts of its ties by type and direction, plans included where the filter admits them. */
  tieCounts: Array<TieCount>;
  /** The ties that it is an end of, by id. */
  ties: TieConnection;
  /** Names that were joined into this actor when loading. */
  foldedFrom: Array<Fold>;
};


/** A cluster, company, supporter or research partner. */
export type ActorSummaryArgs = {
  language?: Language;
};


/** A cluster, company, supporter or research partner. */
export type ActorTieCountsArgs = {
  filter?: InputMaybe<TieFilter>;
};


/** A cluster, company, supporter or research partner. */
export type ActorTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A cluster, network or supercluster plan. */
export type Cluster = Actor & {
  id: Scalars['ID']['output'];
  kind: ActorKind;
  name: Scalars['String']['output'];
  shortName?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  founded?: Maybe<Scalars['Int']['output']>;
  programmes: Array<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  locations: Array<Location>;
  themes: Array<ActorTheme>;
  facts: Array<Fact>;
  sources: Array<Source>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
  foldedFrom: Array<Fold>;
  /** Who takes part: MEMBER_OF, STEERS, INITIATED or HOSTS; plans do not count. */
  participants: ActorConnection;
};


/** A cluster, network or supercluster plan. */
export type ClusterSummaryArgs = {
  language?: Language;
};


/** A cluster, network or supercluster plan. */
export type ClusterTieCountsArgs = {
  filter?: InputMaybe<TieFilter>;
};


/** A cluster, network or supercluster plan. */
export type ClusterTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A cluster, network or supercluster plan. */
export type ClusterParticipantsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A company. */
export type Company = Actor & {
  id: Scalars['ID']['output'];
  kind: ActorKind;
  name: Scalars['String']['output'];
  shortName?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  founded?: Maybe<Scalars['Int']['output']>;
  programmes: Array<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  locations: Array<Location>;
  themes: Array<ActorTheme>;
  facts: Array<Fact>;
  sources: Array<Source>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
  foldedFrom: Array<Fold>;
};


/** A company. */
export type CompanySummaryArgs = {
  language?: Language;
};


/** A company. */
export type CompanyTieCountsArgs = {
  filter?: InputMaybe<TieFilter>;
};


/** A company. */
export type CompanyTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A public body, association, host, programme or project. */
export type Supporter = Actor & {
  id: Scalars['ID']['output'];
  kind: ActorKind;
  name: Scalars['String']['output'];
  shortName?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  founded?: Maybe<Scalars['Int']['output']>;
  programmes: Array<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  locations: Array<Location>;
  themes: Array<ActorTheme>;
  facts: Array<Fact>;
  sources: Array<Source>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
  foldedFrom: Array<Fold>;
};


/** A public body, association, host, programme or project. */
export type SupporterSummaryArgs = {
  language?: Language;
};


/** A public body, association, host, programme or project. */
export type SupporterTieCountsArgs = {
  filter?: InputMaybe<TieFilter>;
};


/** A public body, association, host, programme or project. */
export type SupporterTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A body of research or education. */
export type ResearchPartner = Actor & {
  id: Scalars['ID']['output'];
  kind: ActorKind;
  name: Scalars['String']['output'];
  shortName?: Maybe<Scalars['String']['output']>;
  aliases: Array<Scalars['String']['output']>;
  summary: Scalars['String']['output'];
  founded?: Maybe<Scalars['Int']['output']>;
  programmes: Array<Scalars['String']['output']>;
  website?: Maybe<Scalars['String']['output']>;
  locations: Array<Location>;
  themes: Array<ActorTheme>;
  facts: Array<Fact>;
  sources: Array<Source>;
  tieCounts: Array<TieCount>;
  ties: TieConnection;
  foldedFrom: Array<Fold>;
};


/** A body of research or education. */
export type ResearchPartnerSummaryArgs = {
  language?: Language;
};


/** A body of research or education. */
export type ResearchPartnerTieCountsArgs = {
  filter?: InputMaybe<TieFilter>;
};


/** A body of research or education. */
export type ResearchPartnerTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A region that an actor is in. */
export type Location = {
  /** `ACTOR~LOCATED_IN~REGION`. */
  id: Scalars['ID']['output'];
  actor: Actor;
  region: Region;
  /** What the place is to the actor: seat, contract address, area of activity and so on. */
  role: Scalars['String']['output'];
  /** The role in a language; in English, as the data has it, where no translation covers it. */
  roleLabel: Scalars['String']['output'];
  basis: Basis;
  evidence: Array<Evidence>;
};


/** A region that an actor is in. */
export type LocationRoleLabelArgs = {
  language?: Language;
};

/** How many ties of one type an actor has, in one direction. */
export type TieCount = {
  type: TieType;
  /** OUT where the actor stands first in the tie. */
  direction: Direction;
  count: Scalars['Int']['output'];
};

export type ActorConnection = {
  edges: Array<ActorEdge>;
  nodes: Array<Actor>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActorEdge = {
  cursor: Scalars['String']['output'];
  node: Actor;
};

/** All parts must hold; a list holds where one of its values does. */
export type ActorFilter = {
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  kinds?: InputMaybe<Array<ActorKind>>;
  /** Located in one of these regions or below. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  themes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of a name, short name or alias; case, accents and æøåäö do not matter. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type Query = {
  /** One actor; an id that was folded away gives the actor it went into. Null where unknown. */
  actor?: Maybe<Actor>;
  /** Actors by id. */
  actors: ActorConnection;
  /** The analyses there are, each the field of the same name. */
  analyses: Array<Analysis>;
  /** Who stands between whom. Roles go by groups; by home county unless asked otherwise. */
  brokerage: Brokerage;
  /** Who belongs together in practice, and where that differs from the clusters on paper. */
  communities: Communities;
  /** Names that may be one actor; whether they are is open. */
  sameAsCandidates: Array<SameAsCandidate>;
  /** Questions to begin with. The first screen answers the first of them. */
  exampleQuestions: Array<ExampleQuestion>;
  /**
   * What comes apart without an actor or a tie (Hopcroft & Tarjan 1973); `dangling` also gives what only frees
   * one dangling neighbour.
   */
  fragility: Fragility;
  /** Where links are missing among groups: every pair with what is observed, what chance would give, and how sure we are. */
  gaps: Gaps;
  /** What there is between two sides, whole, each the id of a region, a cluster or any other actor. */
  gap: Gap;
  /** Whom to introduce to whom, so that two sides come closer. */
  introductions: Introductions;
  /** How well introductions find ties that are there. */
  introductionQuality: IntroductionQuality;
  /** Who links two sides, each the id of a region, a cluster or any other actor. */
  whoLinks: Links;
  /** Simple paths between two sides, by length, then ids; `maxLength` in ties. */
  paths: Array<Path>;
  /** One actor with its ties, best first, and true counts of what there is to expand. */
  neighbourhood: Neighbourhood;
  /**
   * Actors by id and what is to be added to them, at most 500 in all, with every tie among them. At most
   * 10 additions, taken in their order: nobody is brought twice.
   * The tie filter also chooses what an addition brings; the actor filter never does.
   */
  network: Network;
  /** What is loaded: counts, data version, folds, attribution. */
  dataset: Dataset;
  region?: Maybe<Region>;
  /** All regions, or those of one level, by id. */
  regions: Array<Region>;
  /** Actors, regions and themes by name or alias, best first. Case, accents and æøåäö do not matter. */
  search: Array<SearchHit>;
  source?: Maybe<Source>;
  /** Sources by id. */
  sources: SourceConnection;
  /**
   * Which sources speak of an actor's ties of one type and direction, oldest first, undated ones last.
   * A source counts as old as its oldest statement, or as itself where its statements carry no date.
   */
  statements: SourceStatementsConnection;
  /**
   * Compares what two sources say of an actor's ties of one type and direction, plans included.
   * Ties of which neither speaks are left out.
   */
  compareSources: SourceComparison;
  /** All themes, by id. */
  themes: Array<Theme>;
  theme?: Maybe<Theme>;
  /** A tie by its id `FROM~TYPE~TO`; folded ids and, where symmetric, either order are understood. */
  tie?: Maybe<Tie>;
  /** Ties by id. */
  ties: TieConnection;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryActorArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryActorsArgs = {
  filter?: InputMaybe<ActorFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryBrokerageArgs = {
  scope?: InputMaybe<ScopeInput>;
  groups?: GroupsInput;
  orderBy?: BrokerageOrder;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryCommunitiesArgs = {
  scope?: InputMaybe<ScopeInput>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryFragilityArgs = {
  scope?: InputMaybe<ScopeInput>;
  dangling?: Scalars['Boolean']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryGapsArgs = {
  groups: GroupsInput;
  filter?: InputMaybe<TieFilter>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryGapArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryIntroductionsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryIntroductionQualityArgs = {
  groups?: GroupsInput;
  filter?: InputMaybe<TieFilter>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryWhoLinksArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryPathsArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  maxLength?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryNetworkArgs = {
  ids: Array<Scalars['ID']['input']>;
  add?: Array<Addition>;
  filter?: InputMaybe<TieFilter>;
  actorFilter?: InputMaybe<ActorFilter>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryRegionArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryRegionsArgs = {
  level?: InputMaybe<RegionLevel>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  scopes?: Array<SearchScope>;
  first?: Scalars['Int']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QuerySourcesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryStatementsArgs = {
  actor: Scalars['ID']['input'];
  type: TieType;
  direction: Direction;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryCompareSourcesArgs = {
  actor: Scalars['ID']['input'];
  type: TieType;
  direction: Direction;
  first: Scalars['ID']['input'];
  second: Scalars['ID']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryThemeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryTieArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Who works with whom across industrial clusters, companies, supporters, research partners and regions.
 * A missing tie proves nothing: only the beginning of most sources was read.
 */
export type QueryTiesArgs = {
  filter?: InputMaybe<TieFilter>;
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What an analysis works out, and how. */
export type Analysis = {
  /** As the field of the query is called. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  /** How it is worked out and by whose method, in a few sentences. */
  method: Scalars['String']['output'];
  /** What it is asked with, beside what every list and every filter has. */
  parameters: Array<AnalysisParameter>;
};


/** What an analysis works out, and how. */
export type AnalysisNameArgs = {
  language?: Language;
};


/** What an analysis works out, and how. */
export type AnalysisMethodArgs = {
  language?: Language;
};

/** Something that an analysis is asked with. */
export type AnalysisParameter = {
  /** As the argument of the field is called. */
  name: Scalars['String']['output'];
  /** What it says. */
  description: Scalars['String']['output'];
};


/** Something that an analysis is asked with. */
export type AnalysisParameterDescriptionArgs = {
  language?: Language;
};

/** What an analysis was about: the graph that it looked at, and what did not count. */
export type AnalysisScope = {
  /** The analysis that answered. */
  analysis: Analysis;
  /** The version of the data. */
  dataVersion: Scalars['String']['output'];
  /** Actors of the graph: all of the data. */
  actorCount: Scalars['Int']['output'];
  /** Pairs of actors with at least one tie that counts. */
  edgeCount: Scalars['Int']['output'];
  /** The sides that it is about; none where it is about the whole graph. */
  sides: Array<Side>;
  /** Ties of the whole graph that did not count, and why. */
  leftOut: Array<LeftOut>;
};

/**
 * What an analysis is about. The graph is always the whole one under the filter; the sides say whose
 * contact counts: no side, each two actors; one side, each two of its actors; two sides, each actor only
 * on the one with each only on the other.
 */
export type ScopeInput = {
  /** At most two, each the id of a region, a cluster or any other actor. */
  sides?: Array<Scalars['ID']['input']>;
  filter?: InputMaybe<TieFilter>;
};

/** Groups of actors; exactly one of the fields. */
export type GroupsInput = {
  /** The regions of a level that hold any actor, each with all actors located in it or below. */
  level?: InputMaybe<RegionLevel>;
  /** Clusters by id, each with its participants. */
  clusters?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Every cluster, each with its participants. */
  allClusters?: InputMaybe<Scalars['Boolean']['input']>;
};

/**
 * How often one actor stands between two others that are not tied to each other, each two counted once,
 * by group (Gould & Fernandez 1989).
 */
export type BrokerageRoles = {
  /** All three in one group. */
  coordinator: Scalars['Float']['output'];
  /** In one group with one of the two, the other outside: gatekeeper or representative, one role since ties are undirected. */
  gatekeeper: Scalars['Float']['output'];
  /** The two in one group, the actor in another. */
  itinerant: Scalars['Float']['output'];
  /** All three in different groups. */
  liaison: Scalars['Float']['output'];
  /** At least one of the three is in no known group. */
  unknown: Scalars['Float']['output'];
};

/** How an actor stands between others. */
export type ActorBrokerage = {
  actor: Actor;
  /** Actors that it is tied to. */
  degree: Scalars['Int']['output'];
  /** Pairs of others, of those whose contact counts, each by the share of its shortest paths that run through the actor (Freeman 1977). */
  betweenness: Scalars['Float']['output'];
  /** The same by all such pairs of others, from 0 to 1. */
  normalised: Scalars['Float']['output'];
  /** The standard error of `betweenness` where it is an estimate; null where it is exact. */
  error?: Maybe<Scalars['Float']['output']>;
  /** How far its ties lead back to the same few others (Burt 1992); above 1 in tiny, closed networks, null without ties. */
  constraint?: Maybe<Scalars['Float']['output']>;
  /** How many separate contacts it has (Burt 1992, Borgatti 1997); null without ties. */
  effectiveSize?: Maybe<Scalars['Float']['output']>;
  /** The group that it belongs to: the region of its seat, else its only one, or its only cluster; null where that is not known or there are several. */
  group?: Maybe<Side>;
  /** Between whom it stands in all of the graph, by group, whoever is asked about. */
  roles: BrokerageRoles;
  /** Pairs of actors, of those whose contact counts, that it is tied to both of; whether the two are tied as well or not. */
  pairs: Scalars['Float']['output'];
  /** Those of them that no path of any length is left between without it. */
  onlyRoute: Scalars['Float']['output'];
  /** Whom it joins, and how many of them have no other route. */
  sentence: Scalars['String']['output'];
};


/** How an actor stands between others. */
export type ActorBrokerageSentenceArgs = {
  language?: Language;
};

export type ActorBrokerageEdge = {
  cursor: Scalars['String']['output'];
  node: ActorBrokerage;
};

export type BrokerageOrder =
  /** Those that most pairs have no other route than first. */
  | 'ONLY_ROUTE'
  /** Those that join most pairs first. */
  | 'PAIRS'
  | 'BETWEENNESS'
  /** The least constrained first. */
  | 'CONSTRAINT'
  | 'EFFECTIVE_SIZE';

/** Who stands between others; actors without ties are left out. */
export type Brokerage = {
  /** The graph that was looked at, and whose contact counts. */
  scope: AnalysisScope;
  summary: Scalars['String']['output'];
  /** From how many actors shortest paths were followed; with two sides, those of the smaller one. */
  followedFrom: Scalars['Int']['output'];
  /** Whether paths were followed from all of them; otherwise betweenness is an estimate with its error. */
  exact: Scalars['Boolean']['output'];
  edges: Array<ActorBrokerageEdge>;
  nodes: Array<ActorBrokerage>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


/** Who stands between others; actors without ties are left out. */
export type BrokerageSummaryArgs = {
  language?: Language;
};

/** Actors that are tied to one another more than to others. */
export type Community = {
  /** 0 is the largest. */
  number: Scalars['Int']['output'];
  /** How many actors it has. */
  size: Scalars['Int']['output'];
  /** How many of its actors are on the sides asked for; all where there is no side. */
  inScope: Scalars['Int']['output'];
  /** How much of it the other starts found again, from 0 to 1, on average. */
  foundAgain: Scalars['Float']['output'];
  /** By the number of actors they are tied to within it. */
  members: ActorConnection;
};


/** Actors that are tied to one another more than to others. */
export type CommunityMembersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CommunityConnection = {
  edges: Array<CommunityEdge>;
  nodes: Array<Community>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommunityEdge = {
  cursor: Scalars['String']['output'];
  node: Community;
};

/** Where a cluster on paper and a community in practice part. The cluster itself counts among its actors, with those who take part in it. */
export type CommunityMismatch = {
  /** The cluster on paper. */
  cluster: Cluster;
  /** The community with most of its actors. */
  community: Community;
  /** How much the two have in common, of all who are in either, from 0 to 1 (Jaccard 1912); who has no tie counts for neither. */
  match: Scalars['Float']['output'];
  /** Actors of the cluster in that community. */
  together: ActorConnection;
  /** Actors of the cluster in other communities: on paper in, in practice elsewhere. */
  elsewhere: ActorConnection;
  /** Actors of the cluster without a tie that counts: nothing can be said of them. */
  withoutTies: ActorConnection;
  /** Others of that community who are in no cluster: in practice near, on paper out. */
  unlisted: ActorConnection;
  /** How many others of that community are in some other cluster. */
  ofOthers: Scalars['Int']['output'];
  /** The same in words. */
  sentence: Scalars['String']['output'];
};


/** Where a cluster on paper and a community in practice part. The cluster itself counts among its actors, with those who take part in it. */
export type CommunityMismatchTogetherArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a cluster on paper and a community in practice part. The cluster itself counts among its actors, with those who take part in it. */
export type CommunityMismatchElsewhereArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a cluster on paper and a community in practice part. The cluster itself counts among its actors, with those who take part in it. */
export type CommunityMismatchWithoutTiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a cluster on paper and a community in practice part. The cluster itself counts among its actors, with those who take part in it. */
export type CommunityMismatchUnlistedArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Where a cluster on paper and a community in practice part. The cluster itself counts among its actors, with those who take part in it. */
export type CommunityMismatchSentenceArgs = {
  language?: Language;
};

export type CommunityMismatchConnection = {
  edges: Array<CommunityMismatchEdge>;
  nodes: Array<CommunityMismatch>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommunityMismatchEdge = {
  cursor: Scalars['String']['output'];
  node: CommunityMismatch;
};

/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019), the best of several seeded starts. They
 * are those of the whole graph; sides choose which of them are given.
 */
export type Communities = {
  /** The graph that was looked at, and the sides. */
  scope: AnalysisScope;
  summary: Scalars['String']['output'];
  /** How much more the ties are within communities than chance would have it, below 1 (Newman & Girvan 2004). */
  modularity: Scalars['Float']['output'];
  /** How far all starts agree: the mean adjusted Rand index of any two, 1 where all gave the same. */
  stability: Scalars['Float']['output'];
  /** How often the algorithm was started anew. */
  starts: Scalars['Int']['output'];
  /** The largest first; with sides, those with most actors on them first, and no others. Who has no tie is in none. */
  communities: CommunityConnection;
  /** Clusters that match their community least first; with sides, clusters with any actor on them. */
  mismatches: CommunityMismatchConnection;
  /** Clusters that are not among these, since fewer than 3 of their actors have a tie that counts: too little is known of them. */
  tooLittleKnown: Scalars['Int']['output'];
};


/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019), the best of several seeded starts. They
 * are those of the whole graph; sides choose which of them are given.
 */
export type CommunitiesSummaryArgs = {
  language?: Language;
};


/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019), the best of several seeded starts. They
 * are those of the whole graph; sides choose which of them are given.
 */
export type CommunitiesCommunitiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Communities by the Leiden algorithm (Traag, Waltman & van Eck 2019), the best of several seeded starts. They
 * are those of the whole graph; sides choose which of them are given.
 */
export type CommunitiesMismatchesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is loaded. */
export type Dataset = {
  /** Hash of all rows that were loaded: equal versions hold equal data. */
  version: Scalars['String']['output'];
  /** Names of the folders that were loaded. */
  folders: Array<Scalars['String']['output']>;
  /** All actors, after folding. */
  actorCount: Scalars['Int']['output'];
  /** Actors without a known place. An empty place means unknown. */
  placeUnknown: Scalars['Int']['output'];
  /** Actors without any stated or inferred tie on record. */
  withoutTies: Scalars['Int']['output'];
  /** All ties between actors, plans included. */
  tieCount: Scalars['Int']['output'];
  /** Assertions about ties and places; several may be about one. */
  evidenceCount: Scalars['Int']['output'];
  /** Documents and pages. */
  sourceCount: Scalars['Int']['output'];
  kinds: Array<KindCount>;
  /** Regions by level. */
  levels: Array<LevelCount>;
  /** Ties by type, plans included. */
  tieTypes: Array<TieTypeCount>;
  /** Ties by the basis of their strongest evidence. */
  bases: Array<BasisCount>;
  /** Names that were found to be one actor, and were joined when loading. */
  folded: Array<Fold>;
  /** Names that look alike and are kept apart, with the reason. */
  keptApart: Array<KeptApart>;
  /** Coverage of each region of a level: how much was read about it. */
  coverage: Array<RegionCoverage>;
  /** Who must be named where the data is shown. */
  attribution: Array<Scalars['String']['output']>;
  /** What the silence of the data means: how far its sources were read. */
  caveat: Scalars['String']['output'];
  /** Under which terms the data may be used. */
  licence: Scalars['String']['output'];
};


/** What is loaded. */
export type DatasetCoverageArgs = {
  level?: RegionLevel;
};


/** What is loaded. */
export type DatasetCaveatArgs = {
  language?: Language;
};


/** What is loaded. */
export type DatasetLicenceArgs = {
  language?: Language;
};

export type KindCount = {
  kind: ActorKind;
  count: Scalars['Int']['output'];
};

export type LevelCount = {
  level: RegionLevel;
  count: Scalars['Int']['output'];
};

export type TieTypeCount = {
  type: TieType;
  count: Scalars['Int']['output'];
};

export type BasisCount = {
  basis: Basis;
  count: Scalars['Int']['output'];
};

/** One actor that was folded into another, which also answers to its id. */
export type Fold = {
  /** The id that was folded away. */
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  kind: ActorKind;
  /** The actor that it went into. */
  into: Actor;
  /** Why they are one. */
  claim: Scalars['String']['output'];
  source?: Maybe<Source>;
};

/** Two actors of which a source tells that they are not one. */
export type KeptApart = {
  a: Actor;
  b: Actor;
  /** Why they are two. */
  claim: Scalars['String']['output'];
  source?: Maybe<Source>;
};

/** How much was read about a region. */
export type RegionCoverage = {
  region: Region;
  /** Actors located in it or below. */
  actorCount: Scalars['Int']['output'];
  /** Actors without any stated or inferred tie on record. */
  withoutTies: Scalars['Int']['output'];
  /** Sources that say something about an actor of the region. */
  sourceCount: Scalars['Int']['output'];
  /** Date of the newest of these sources. */
  newestSource?: Maybe<Scalars['String']['output']>;
};

/** Two names that may be one actor. */
export type SameAsCandidate = {
  a: Actor;
  b: Actor;
  /** As the data words it: likely, possible, unlikely. */
  likelihood: Scalars['String']['output'];
  evidence: Scalars['String']['output'];
  /** What is done as long as nobody has decided. */
  default: Scalars['String']['output'];
  /** True where another file has decided that they are one, and they were joined. */
  folded: Scalars['Boolean']['output'];
};

/** A question that the data can answer. */
export type ExampleQuestion = {
  from: ExampleSide;
  to: ExampleSide;
};

/** The region or actor at one end of a question. */
export type ExampleSide = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};


/** The region or actor at one end of a question. */
export type ExampleSideNameArgs = {
  language?: InputMaybe<Language>;
};

/** An actor whose leaving breaks the graph apart, or with two sides leaves no route between them. */
export type CutPoint = {
  actor: Actor;
  /** How many actors, of those whose contact counts, lose contact with the piece that has most of these. */
  lost: Scalars['Int']['output'];
  /** Who they are. */
  lostActors: ActorConnection;
  /** How many actors each piece has that its part of the graph falls into, the largest first; without the actor itself. At most 25. */
  pieces: Array<Scalars['Int']['output']>;
  /** How many pieces there are. */
  pieceCount: Scalars['Int']['output'];
  /** The same in words. */
  sentence: Scalars['String']['output'];
};


/** An actor whose leaving breaks the graph apart, or with two sides leaves no route between them. */
export type CutPointLostActorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor whose leaving breaks the graph apart, or with two sides leaves no route between them. */
export type CutPointSentenceArgs = {
  language?: Language;
};

export type CutPointConnection = {
  edges: Array<CutPointEdge>;
  nodes: Array<CutPoint>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CutPointEdge = {
  cursor: Scalars['String']['output'];
  node: CutPoint;
};

/** Two actors whose tie is all that keeps the graph from breaking apart there. */
export type Bridge = {
  from: Actor;
  to: Actor;
  /** The ties between the two that count. */
  ties: Array<Tie>;
  /** How many actors, of those whose contact counts, lose contact with the piece that has most of these. */
  lost: Scalars['Int']['output'];
  /** Who they are. */
  lostActors: ActorConnection;
  /** How many actors each of the two pieces has, the larger first. */
  pieces: Array<Scalars['Int']['output']>;
  /** The same in words. */
  sentence: Scalars['String']['output'];
};


/** Two actors whose tie is all that keeps the graph from breaking apart there. */
export type BridgeLostActorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two actors whose tie is all that keeps the graph from breaking apart there. */
export type BridgeSentenceArgs = {
  language?: Language;
};

export type BridgeConnection = {
  edges: Array<BridgeEdge>;
  nodes: Array<Bridge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BridgeEdge = {
  cursor: Scalars['String']['output'];
  node: Bridge;
};

/**
 * What holds by a single thread. With one side, what would part its actors; with two, what holds the two
 * together: without it no route would be left between them.
 */
export type Fragility = {
  /** The graph that was looked at, and the sides. */
  scope: AnalysisScope;
  summary: Scalars['String']['output'];
  /** Whether any of those whose contact counts are in contact on record; where not, nothing can come apart. */
  inContact: Scalars['Boolean']['output'];
  /** Those without whom most lose contact first. */
  cutPoints: CutPointConnection;
  /** Those without which most lose contact first. */
  bridges: BridgeConnection;
  /**
   * Cut points and bridges that only free one dangling neighbour: one that counts and has no other tie. No
   * news, so left out unless asked for. Whom several hang on is news, though the ties to them are not; and
   * whatever two sides hang together by is.
   */
  danglingCount: Scalars['Int']['output'];
  /** How many actors each separate part of the whole graph has, the largest first, at most 25; one without ties is no part. */
  parts: Array<Scalars['Int']['output']>;
  /** How many such parts there are. */
  partCount: Scalars['Int']['output'];
};


/**
 * What holds by a single thread. With one side, what would part its actors; with two, what holds the two
 * together: without it no route would be left between them.
 */
export type FragilitySummaryArgs = {
  language?: Language;
};


/**
 * What holds by a single thread. With one side, what would part its actors; with two, what holds the two
 * together: without it no route would be left between them.
 */
export type FragilityCutPointsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What holds by a single thread. With one side, what would part its actors; with two, what holds the two
 * together: without it no route would be left between them.
 */
export type FragilityBridgesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What is to be said of two groups, by the first rule that holds, in this order. */
export type Verdict =
  /** Either has fewer than 3 actors, or fewer than half of its actors have a tie on record. */
  | 'NO_DATA'
  /** Fewer ties than chance would give, or no route at all between two that work on the same themes. */
  | 'GAP'
  /** Nothing observed, which chance would also give. */
  | 'CANNOT_TELL'
  /** A single independent route: one actor away from a gap. */
  | 'THIN'
  /** More ties than chance would give, also when any one source is left out. */
  | 'STRONG'
  | 'AS_EXPECTED';

export type ChanceMethod =
  /** Random graphs in which every actor keeps as many ties as it has. */
  | 'REWIRING'
  /** The Poisson distribution around the expectation: for large graphs. */
  | 'POISSON';

/** How many edges chance would give between two groups. */
export type Expected = {
  /** Σ k_a k_b / 2m over the same pairs (configuration model). */
  mean: Scalars['Float']['output'];
  /** 95 of 100 random graphs have from `low` to `high`. */
  low: Scalars['Int']['output'];
  /** The same. */
  high: Scalars['Int']['output'];
  /** The share of random graphs that have more than observed, from 0 to 1. */
  above: Scalars['Float']['output'];
  /** Where the random graphs come from. */
  method: ChanceMethod;
};

/** What is missing to read an absence from a group. */
export type Shortfall =
  /** It has no actor. */
  | 'EMPTY'
  /** It has fewer than 3 actors. */
  | 'FEW_ACTORS'
  /** Fewer than half of its actors have any tie on record. */
  | 'FEW_WITH_TIES';

/** How well a group is known. */
export type Coverage = {
  /** Actors of the group. */
  actorCount: Scalars['Int']['output'];
  /** Actors without any stated or inferred tie on record. */
  withoutTies: Scalars['Int']['output'];
  /** Sources that say anything about its actors. */
  sourceCount: Scalars['Int']['output'];
  /** The date of the newest of them; null where none is dated. */
  newest?: Maybe<Scalars['String']['output']>;
  /** What is missing to read an absence from it; null where nothing is. */
  shortfall?: Maybe<Shortfall>;
  /** Those sources, by id. */
  sources: SourceConnection;
};


/** How well a group is known. */
export type CoverageSourcesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** How well each side is known. */
export type GapCoverage = {
  from: Coverage;
  to: Coverage;
};

/** How much a gap asks to be closed, from 0 to 1: the product of three factors. */
export type GapRank = {
  /** separation × themes × coverage. */
  score: Scalars['Float']['output'];
  /** The share of random graphs with more ties between the groups; 1 where there is no route at all. */
  separation: Scalars['Float']['output'];
  /** How like their themes are; 0.5 where that is not known. */
  themes: Scalars['Float']['output'];
  /** Whether both have any theme on record. */
  themesKnown: Scalars['Boolean']['output'];
  /** How far the one that is known less is known. */
  coverage: Scalars['Float']['output'];
  /** The one that is known less. */
  weaker: Side;
};

/** What is to be said of a pair in words. */
export type GapWords = {
  /** What is there, and what is missing. */
  missing: Scalars['String']['output'];
  /** Why it may matter. */
  matters: Scalars['String']['output'];
  /** How sure the data lets us be. */
  certainty: Scalars['String']['output'];
  /** What to do. */
  advice: Scalars['String']['output'];
};

/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type Gap = {
  /** The graph that was looked at. */
  scope: AnalysisScope;
  from: Side;
  to: Side;
  /** Actors on both. */
  shared: Scalars['Int']['output'];
  /** Those actors, each with what puts it there. */
  inBoth: SideMemberConnection;
  /** Edges between an actor only in `from` and one only in `to`; several ties of two actors are one. */
  observed: Scalars['Int']['output'];
  /** The ties behind those edges. */
  ties: TieConnection;
  /** How many edges chance would give. */
  expected: Expected;
  /** Fewest steps between the two; null where there is no way. 0 where they share an actor. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** Independent routes: how many there can be that share no actor, ends included. */
  routes: Scalars['Int']['output'];
  /** Those routes, shortest first. */
  routePaths: PathConnection;
  /** The smallest set of actors whose leaving cuts every route, as near `from` as there is one; as many as there are routes. */
  cutting: Array<Actor>;
  /** The smallest such set as near `to` as there is one; the same where there is but one. */
  cuttingNearTo: Array<Actor>;
  /** Themes that both work on, the rarest first. */
  themes: Array<Theme>;
  /** How well each is known. */
  coverage: GapCoverage;
  /** What is to be said of the two. */
  verdict: Verdict;
  /** Why the verdict is what it is. */
  reason: Scalars['String']['output'];
  /** What is missing, why it may matter, how sure we are, and what to do. */
  words: GapWords;
  /** Sources each of whose leaving alone would change the verdict. */
  restsOn: Array<Source>;
  /** Sources without which there would not be more ties than chance gives: they keep it from being strong. */
  strongBut: Array<Source>;
  /** How much it asks to be closed. */
  rank: GapRank;
};


/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type GapInBothArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type GapTiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type GapRoutePathsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type GapCuttingArgs = {
  first?: Scalars['Int']['input'];
};


/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type GapCuttingNearToArgs = {
  first?: Scalars['Int']['input'];
};


/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type GapReasonArgs = {
  language?: Language;
};


/** Two groups, and what there is between them. Each pair comes once, in one order. */
export type GapWordsArgs = {
  language?: Language;
};

/** One group against all, in the order of `Gaps.groups`; null where it meets itself. */
export type GapRow = {
  /** The group of this row. */
  group: Side;
  /** What is to be said of each pair. */
  verdicts: Array<Maybe<Verdict>>;
  /** Edges between the two of each pair. */
  observed: Array<Maybe<Scalars['Int']['output']>>;
  /** How many chance would give on average. */
  mean: Array<Maybe<Scalars['Float']['output']>>;
  /** The lower end of the interval of chance. */
  low: Array<Maybe<Scalars['Int']['output']>>;
  /** Its upper end. */
  high: Array<Maybe<Scalars['Int']['output']>>;
};

export type VerdictCount = {
  /** The verdict that is counted. */
  verdict: Verdict;
  count: Scalars['Int']['output'];
};

/** Every pair of some groups. */
export type Gaps = {
  /** The graph that was looked at. */
  scope: AnalysisScope;
  /** The finding in one or two sentences. */
  summary: Scalars['String']['output'];
  /** In an order that puts those with more ties than chance would give beside each other; those of which too little is known last. */
  groups: Array<Side>;
  /** Each group against all, a row a group, in the order of `groups`. */
  matrix: Array<GapRow>;
  /** How many pairs there are of each verdict, in the order of the rules. */
  verdictCounts: Array<VerdictCount>;
  /** How many pairs there are: each two groups are one. */
  pairCount: Scalars['Int']['output'];
  /** The pairs in the order of the groups; of one group or of some verdicts where asked. */
  pairs: Array<Gap>;
  /** The gaps, those that ask most to be closed first. */
  ranked: Array<Gap>;
};


/** Every pair of some groups. */
export type GapsSummaryArgs = {
  language?: Language;
};


/** Every pair of some groups. */
export type GapsPairsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  verdicts?: InputMaybe<Array<Verdict>>;
  first?: Scalars['Int']['input'];
};


/** Every pair of some groups. */
export type GapsRankedArgs = {
  first?: Scalars['Int']['input'];
};

/** Who could introduce two actors to each other. */
export type WayType =
  /** Somebody tied to both. */
  | 'ONE'
  /** Two in between. */
  | 'TWO'
  | 'NONE';

/** How much closer the sides would come. */
export type IntroductionGain = {
  /** As a share of the gain of the best candidate. */
  value: Scalars['Float']['output'];
  /** Growth of the efficiency between the sides (Latora & Marchiori 2001). */
  efficiency: Scalars['Float']['output'];
  /** Pairs of one actor from each side that would come closer. */
  closer: Scalars['Int']['output'];
  /** Those of them that have no way now. */
  joined: Scalars['Int']['output'];
  /** Steps between the two now; null where there is no way. */
  distance?: Maybe<Scalars['Int']['output']>;
  /** How far apart the two are, and whom a tie would bring closer. */
  reason: Scalars['String']['output'];
};


/** How much closer the sides would come. */
export type IntroductionGainReasonArgs = {
  language?: Language;
};

/** How well the two fit: half themes, half kinds. */
export type IntroductionFit = {
  /** From 0 to 1. */
  value: Scalars['Float']['output'];
  /** 0.5 where either has no theme on record: unknown, which is not none. */
  themesValue: Scalars['Float']['output'];
  /** Themes that both work on. */
  themes: Array<Theme>;
  /** Those of the two without any theme on record. */
  themesUnknownOf: Array<Actor>;
  /** How far the kinds bring what the other lacks: 1 a company and a research partner, 0 two supporters. */
  kindsValue: Scalars['Float']['output'];
  /** What the two have in common, and what they are. */
  reason: Scalars['String']['output'];
};


/** How well the two fit: half themes, half kinds. */
export type IntroductionFitReasonArgs = {
  language?: Language;
};

/** Whether there is somebody to introduce them. */
export type IntroductionWay = {
  /** One actor tied to both: 1; two in between: 0.5; none: 0.2. */
  value: Scalars['Float']['output'];
  type: WayType;
  /** From the first of the two to the second; those with the fewest ties of all who could. */
  introducers: Array<Actor>;
  /** How many such ways there are. */
  count: Scalars['Int']['output'];
  /** The ties along the way. */
  ties: Array<Tie>;
  /** Who could introduce them, and who else. */
  reason: Scalars['String']['output'];
};


/** Whether there is somebody to introduce them. */
export type IntroductionWayReasonArgs = {
  language?: Language;
};

/** How much was read about the one of whom less is known; a tie may exist unseen. */
export type IntroductionCoverage = {
  /** From 0 to 1. */
  value: Scalars['Float']['output'];
  /** Sources that say anything about the one on the first side. */
  fromSources: Scalars['Int']['output'];
  /** Actors that it is tied to. */
  fromTied: Scalars['Int']['output'];
  /** Sources that say anything about the one on the second side. */
  toSources: Scalars['Int']['output'];
  /** Actors that it is tied to. */
  toTied: Scalars['Int']['output'];
  /** How much was read about each, and why that counts. */
  reason: Scalars['String']['output'];
};


/** How much was read about the one of whom less is known; a tie may exist unseen. */
export type IntroductionCoverageReasonArgs = {
  language?: Language;
};

/** Two actors without a tie on record who are worth introducing to each other. Score and factors are from 0 to 1. */
export type Introduction = {
  from: Actor;
  to: Actor;
  /** gain × fit × way × coverage. */
  score: Scalars['Float']['output'];
  /** How much closer the sides would come. */
  gain: IntroductionGain;
  /** How well the two fit. */
  fit: IntroductionFit;
  /** Whether there is somebody to introduce them. */
  way: IntroductionWay;
  /** How much was read about them. */
  coverage: IntroductionCoverage;
  /** Plans on record between the two: they may know each other already. */
  plans: Array<Tie>;
  /** Why they are worth it, in a few sentences. */
  reason: Scalars['String']['output'];
};


/** Two actors without a tie on record who are worth introducing to each other. Score and factors are from 0 to 1. */
export type IntroductionReasonArgs = {
  language?: Language;
};

export type IntroductionEdge = {
  cursor: Scalars['String']['output'];
  node: Introduction;
};

/** Introductions worth making between two sides, the best first; at most 500 are ranked. */
export type Introductions = {
  /** The graph that was looked at, and what did not count. */
  scope: AnalysisScope;
  from: Side;
  to: Side;
  /** Whom to introduce to whom, how many pairs there are, and what was left out of sight. */
  summary: Scalars['String']['output'];
  /** Actors only on each side that were looked at: at most 250, those of whom most is known. */
  fromLookedAt: Scalars['Int']['output'];
  /** The same of the other side. */
  toLookedAt: Scalars['Int']['output'];
  /** Pairs looked at that have no tie on record. */
  candidateCount: Scalars['Int']['output'];
  /** The introductions of this page, each with its cursor. */
  edges: Array<IntroductionEdge>;
  /** The introductions of this page. */
  nodes: Array<Introduction>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};


/** Introductions worth making between two sides, the best first; at most 500 are ranked. */
export type IntroductionsSummaryArgs = {
  language?: Language;
};

export type IntroductionRanking =
  /** The ranking of `introductions`. */
  | 'INTRODUCTIONS'
  | 'GAIN'
  | 'FIT'
  | 'WAY'
  | 'COVERAGE'
  /** By the product of the numbers of actors that the two are tied to: a baseline. */
  | 'DEGREE_PRODUCT'
  /** A baseline. */
  | 'RANDOM';

/** The mean over the rounds, with the lowest and the highest. */
export type QualityRange = {
  /** From 0 to 1, like the others. */
  mean: Scalars['Float']['output'];
  /** Of the rounds. */
  lowest: Scalars['Float']['output'];
  /** Of the rounds. */
  highest: Scalars['Float']['output'];
};

/** How well one ranking finds hidden ties. */
export type RankingQuality = {
  /** By what the candidates were ranked. */
  ranking: IntroductionRanking;
  /** The chance of a hidden tie to stand before a pair that is not tied; null where there was nothing to find. */
  auc?: Maybe<QualityRange>;
  /** The share of hidden ties among the first ten; null where there was nothing to find. */
  precisionAtTen?: Maybe<QualityRange>;
};

/**
 * How well introductions find ties that are there: a tenth of the ties between groups is hidden, seeded,
 * ten times, and looked for among the candidates of their two groups.
 */
export type IntroductionQuality = {
  /** The graph that was looked at, and what did not count. */
  scope: AnalysisScope;
  /** How good or bad the figures are, and what they mean. */
  summary: Scalars['String']['output'];
  /** How often ties were hidden. */
  rounds: Scalars['Int']['output'];
  /** Pairs of tied actors between the groups. */
  tieCount: Scalars['Int']['output'];
  /** Ties that were hidden in each round. */
  hiddenCount: Scalars['Int']['output'];
  /** Lists in which hidden ties were looked for, one for each two groups that had any, over all rounds. */
  listCount: Scalars['Int']['output'];
  /** Lists that were left out by lot, over all rounds, since all of them would take too long. */
  leftOutCount: Scalars['Int']['output'];
  /** Hidden ties that were not among the pairs looked at, over all rounds. */
  missedCount: Scalars['Int']['output'];
  /** The precision at ten of a perfect ranking: most lists hide fewer than ten. */
  bestPrecision?: Maybe<Scalars['Float']['output']>;
  /** Ours first, then by each of its factors alone, then the baselines. */
  rankings: Array<RankingQuality>;
};


/**
 * How well introductions find ties that are there: a tenth of the ties between groups is hidden, seeded,
 * ten times, and looked for among the candidates of their two groups.
 */
export type IntroductionQualitySummaryArgs = {
  language?: Language;
};

/** How two sides are linked, in four parts. Links run between A∖B and B∖A; LOCATED_IN is never a link. */
export type Links = {
  from: Side;
  to: Side;
  /** Whether anything links the sides on record. */
  finding: Finding;
  /** Why the finding is what it is. */
  reason: Scalars['String']['output'];
  /** The answer in one or two sentences. */
  summary: Scalars['String']['output'];
  /** Whether a path of any length joins the sides. */
  components: Components;
  /** Actors on both sides, each with what puts it there. */
  inBoth: SideMemberConnection;
  /** Ties between an actor only in `from` and one only in `to`. */
  direct: TieConnection;
  /** Actors outside both sides that are tied to both, best first. */
  brokers: BrokerConnection;
  /** All shortest paths, at most 10, only where the first three parts are empty. */
  chains: PathConnection;
  /** What did not count, and why. */
  leftOut: Array<LeftOut>;
};


/** How two sides are linked, in four parts. Links run between A∖B and B∖A; LOCATED_IN is never a link. */
export type LinksReasonArgs = {
  language?: Language;
};


/** How two sides are linked, in four parts. Links run between A∖B and B∖A; LOCATED_IN is never a link. */
export type LinksSummaryArgs = {
  language?: Language;
};


/** How two sides are linked, in four parts. Links run between A∖B and B∖A; LOCATED_IN is never a link. */
export type LinksInBothArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** How two sides are linked, in four parts. Links run between A∖B and B∖A; LOCATED_IN is never a link. */
export type LinksDirectArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** How two sides are linked, in four parts. Links run between A∖B and B∖A; LOCATED_IN is never a link. */
export type LinksBrokersArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** How two sides are linked, in four parts. Links run between A∖B and B∖A; LOCATED_IN is never a link. */
export type LinksChainsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Finding =
  | 'LINKED'
  /** Both sides are known well enough, and nothing links them on record. */
  | 'NO_LINK_ON_RECORD'
  /** A side has fewer than 3 actors, or fewer than half of them have any tie on record. */
  | 'TOO_LITTLE_KNOWN';

/** Whether anything at all joins the two sides under the filter, and how large the parts are. */
export type Components = {
  /** True where some path of any length joins the sides. */
  same: Scalars['Boolean']['output'];
  /** Numbers of actors in the connected components that hold an actor of either side, largest first. */
  sizes: Array<Scalars['Int']['output']>;
};

/** What stands at one end of the question. */
export type Side = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  type: SideType;
  /** The region or actor that was asked for. */
  node: SideNode;
  /** Actors that stand on the side. */
  actorCount: Scalars['Int']['output'];
  /** Actors of the side without any stated or inferred tie on record. */
  withoutTies: Scalars['Int']['output'];
  /** Actors in the whole dataset that have no known place, and so may belong here. Null unless the side is a region. */
  placeUnknown?: Maybe<Scalars['Int']['output']>;
  /** The actors of the side, by id. */
  actors: SideMemberConnection;
};


/** What stands at one end of the question. */
export type SideNameArgs = {
  language?: InputMaybe<Language>;
};


/** What stands at one end of the question. */
export type SideActorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

export type SideNode = Cluster | Company | Supporter | ResearchPartner | Region;

/** An actor of a side, with what puts it there. */
export type SideMember = {
  actor: Actor;
  /** Locations in the region or below; empty where the side is no region. */
  locations: Array<Location>;
  /** Ties of participation; empty where the side is no cluster. */
  ties: Array<Tie>;
};

export type SideMemberConnection = {
  edges: Array<SideMemberEdge>;
  nodes: Array<SideMember>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SideMemberEdge = {
  cursor: Scalars['String']['output'];
  node: SideMember;
};

/** An actor outside both sides that is tied to both. */
export type Broker = {
  actor: Actor;
  /** pairs / log₂(1 + degree): a body tied to everybody is a weak introduction. */
  score: Scalars['Float']['output'];
  /** Pairs of one actor from each side that it joins. */
  pairs: Scalars['Int']['output'];
  /** Actors it is tied to under the filter. */
  degree: Scalars['Int']['output'];
  /** Whether any source says where it is. */
  placeKnown: Scalars['Boolean']['output'];
  /** Its ties to the side `from`. */
  fromTies: TieConnection;
  /** Its ties to the side `to`. */
  toTies: TieConnection;
  /** Whom it reaches, and why it stands where it stands. */
  reason: Scalars['String']['output'];
};


/** An actor outside both sides that is tied to both. */
export type BrokerFromTiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor outside both sides that is tied to both. */
export type BrokerToTiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An actor outside both sides that is tied to both. */
export type BrokerReasonArgs = {
  language?: Language;
};

export type BrokerConnection = {
  edges: Array<BrokerEdge>;
  nodes: Array<Broker>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type BrokerEdge = {
  cursor: Scalars['String']['output'];
  node: Broker;
};

export type LeftOutReason =
  /** A programme that clusters are admitted to. */
  | 'PROGRAMME'
  /** Plans: ties whose evidence is all intended. */
  | 'PLANS'
  /** Ties of a basis, type or period that the filter leaves out. */
  | 'FILTER'
  /** Ties without a date, left out by `undated: false`. */
  | 'UNDATED'
  /** Analyses alone: ties said to run through another actor that both ends are tied to. */
  | 'VIA';

/** Something that did not count. */
export type LeftOut = {
  /** The kind of reason; `why` puts it in words. */
  reason: LeftOutReason;
  /** The actor that was left out, where it is one. */
  actor?: Maybe<Actor>;
  /** How many ties were left out: of those that touch an actor of either side, in analyses of the whole graph. */
  count: Scalars['Int']['output'];
  /** The reason in words. */
  why: Scalars['String']['output'];
};


/** Something that did not count. */
export type LeftOutWhyArgs = {
  language?: Language;
};

/** A simple path: no actor twice. */
export type Path = {
  actors: Array<Actor>;
  /** From one actor to the next. */
  steps: Array<PathStep>;
  /** In steps. */
  length: Scalars['Int']['output'];
};

/** A step of a path. */
export type PathStep = {
  from: Actor;
  to: Actor;
  /** All ties between the two under the filter. */
  ties: Array<Tie>;
};

export type PathConnection = {
  edges: Array<PathEdge>;
  nodes: Array<Path>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type PathEdge = {
  cursor: Scalars['String']['output'];
  node: Path;
};

/** One actor and its ties. */
export type Neighbourhood = {
  actor: Actor;
  /** Ranked: strongest basis first, then the better tied neighbour, then id. */
  ties: TieConnection;
  /** True counts under the filter, by type and direction. */
  counts: Array<TieCount>;
};

/** Some actors, all ties among them, and what each choice of a filter would leave. */
export type Network = {
  /** In the order asked for, then what was added; each once. A folded id gives the actor that it went into. */
  members: Array<NetworkMember>;
  /** Ids asked for that the data does not know. */
  unknown: Array<Scalars['ID']['output']>;
  /** What each addition brought, in the order asked for. */
  added: Array<Added>;
  /** All ties between two of the actors, plans included: strongest basis first, then id. At most 2,000. */
  ties: Array<Tie>;
  /** How many ties there are between two of the actors, plans included. */
  tieCount: Scalars['Int']['output'];
  /** Ids among `ties` that the filters leave out: the tie itself, or one of its ends. */
  hiddenTies: Array<Scalars['ID']['output']>;
  /** What each choice of a filter would leave. */
  facets: Facets;
};

/** One actor of a network. */
export type NetworkMember = {
  actor: Actor;
  /** The ids among those asked for that stand for it: its own, or names folded into it. */
  askedAs: Array<Scalars['ID']['output']>;
  /** Whether the actor filter leaves it out. */
  hidden: Scalars['Boolean']['output'];
  /** How many ties it has in all the data under the tie filter, wherever they lead. */
  tieCount: Scalars['Int']['output'];
  /** Ids of the regions that it is in, those above them included. Empty means unknown. */
  regions: Array<Scalars['ID']['output']>;
  /** Ids of the themes that it works on. */
  themes: Array<Scalars['ID']['output']>;
};

/** What one addition brought. */
export type Added = {
  /** Actors that were not there before, best first; fewer where the network has no room for more. */
  actors: Array<Scalars['ID']['output']>;
  /** How many there are in truth, those that were there before included. */
  totalCount: Scalars['Int']['output'];
};

/**
 * What would be left if only this one choice of its kind were made, and everything else were filtered
 * as asked. Choices that would leave nothing are not listed, except themes and regions that the filter
 * names, so that they can be shown by their names.
 */
export type Facets = {
  kinds: Array<KindCount>;
  /** Most actors first, then by id. */
  themes: Array<ThemeCount>;
  /** Actors located in the region or below. Most actors first, then by id. */
  regions: Array<RegionCount>;
  /** Actors without a known place. */
  placeUnknown: Scalars['Int']['output'];
  /** Ties of which the actor filter leaves both ends, as all counts of ties here. */
  types: Array<TieTypeCount>;
  /** By the basis of the strongest evidence. */
  bases: Array<BasisCount>;
  /**
   * Ties by year: those with evidence of an admitted basis that overlaps it, oldest first. From the oldest
   * to the newest year that this evidence names, at most the 200 newest years: evidence with an open end
   * counts up to there and no further.
   */
  years: Array<YearCount>;
  /** Ties without any date. */
  undated: Scalars['Int']['output'];
};

export type ThemeCount = {
  theme: Theme;
  count: Scalars['Int']['output'];
};

export type RegionCount = {
  region: Region;
  count: Scalars['Int']['output'];
};

export type YearCount = {
  /** As a number: 2014. */
  year: Scalars['Int']['output'];
  count: Scalars['Int']['output'];
};

/** Actors to be added to a network: exactly one of `neighbours`, `region`, `theme` and `pathsAmong`. */
export type Addition = {
  neighbours?: InputMaybe<NeighboursOf>;
  /** Actors located in the region or below, those with most ties under the tie filter first. */
  region?: InputMaybe<Scalars['ID']['input']>;
  /** Actors that work on the theme, those with most ties under the tie filter first. */
  theme?: InputMaybe<Scalars['ID']['input']>;
  /**
   * Actors on the shortest paths between each two of these, 2 to 10 of them, both ends included: shorter
   * paths first, then by ids. Programmes only where the filter includes them or they are among these.
   */
  pathsAmong?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** How many of those that are not there yet: 0, which only counts, to 100. */
  first?: Scalars['Int']['input'];
};

/**
 * The actors at the other end of an actor's ties: strongest basis first, then those with most ties under
 * the tie filter, then id.
 */
export type NeighboursOf = {
  id: Scalars['ID']['input'];
  /** Any type where left out. */
  type?: InputMaybe<TieType>;
  /** Any direction where left out; goes with a type: NONE for a symmetric one, OUT or IN for the others. */
  direction?: InputMaybe<Direction>;
};

/** A country, a part of one, a town or an industrial park. */
export type Region = {
  id: Scalars['ID']['output'];
  /** The local name without a language. */
  name: Scalars['String']['output'];
  aliases: Array<Scalars['String']['output']>;
  level: RegionLevel;
  /** The region right above. */
  parent?: Maybe<Region>;
  /** The regions right below, by id. */
  children: Array<Region>;
  /** Degrees north, approximate. */
  lat: Scalars['Float']['output'];
  /** Degrees east, approximate. */
  lon: Scalars['Float']['output'];
  /** Code of the EU's regional nomenclature, where it is sure. */
  nuts?: Maybe<Scalars['String']['output']>;
  facts: Array<Fact>;
  sources: Array<Source>;
  /** Actors located here or below. */
  actorCount: Scalars['Int']['output'];
  /** Actors located here or below, by id. */
  actors: ActorConnection;
};


/** A country, a part of one, a town or an industrial park. */
export type RegionNameArgs = {
  language?: InputMaybe<Language>;
};


/** A country, a part of one, a town or an industrial park. */
export type RegionActorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where to look for a name. */
export type SearchScope =
  | 'ACTORS'
  | 'REGIONS'
  | 'THEMES';

export type SearchNode = Cluster | Company | Supporter | ResearchPartner | Region | Theme;

/** Best first: exact, beginning of the name, beginning of a word, anywhere. */
export type MatchRank =
  | 'EXACT'
  | 'PREFIX'
  | 'WORD_PREFIX'
  | 'CONTAINS';

/** Something that was found by name. */
export type SearchHit = {
  node: SearchNode;
  /** The name, short name, alias or translation that matched. */
  matchedName: Scalars['String']['output'];
  /** How well the name matches. */
  rank: MatchRank;
};

/** A document or page that the data rests on. */
export type Source = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  publisher?: Maybe<Scalars['String']['output']>;
  /** Language code: nb, nn, en, fi, sv or de. */
  language: Scalars['String']['output'];
  /** YYYY, YYYY-MM or YYYY-MM-DD; empty where it carries none. */
  date?: Maybe<Scalars['String']['output']>;
  /** Always http or https. */
  url?: Maybe<Scalars['String']['output']>;
  notes?: Maybe<Scalars['String']['output']>;
  /** How many assertions about ties and places rest on it. */
  evidenceCount: Scalars['Int']['output'];
  /** The ties that rest on it, plans included. */
  ties: TieConnection;
  /** The places of actors that rest on it, by actor and region. */
  locations: LocationConnection;
  /** What it says that actors work on, by actor and theme. */
  themes: ActorThemeConnection;
  /** The figures and properties that it gives of actors and regions. */
  facts: FactConnection;
  /** Actors that it describes, by id. */
  actors: ActorConnection;
  /** What it says of two names being one actor. */
  identities: IdentityConnection;
};


/** A document or page that the data rests on. */
export type SourceTiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document or page that the data rests on. */
export type SourceLocationsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document or page that the data rests on. */
export type SourceThemesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document or page that the data rests on. */
export type SourceFactsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document or page that the data rests on. */
export type SourceActorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A document or page that the data rests on. */
export type SourceIdentitiesArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One assertion of one source about one tie or location, in our own words. Claims are in English. */
export type Evidence = {
  /** The id of the row it comes from. */
  id: Scalars['ID']['output'];
  /** What the source says, in our own words. */
  claim: Scalars['String']['output'];
  /** Where in the source. */
  locator: Scalars['String']['output'];
  basis: Basis;
  /** In what capacity: initiator, chair, seat and so on; may be empty. */
  role: Scalars['String']['output'];
  /** The role in a language; as the data has it where no translation covers it. */
  roleLabel: Scalars['String']['output'];
  /** Since when it holds, as stated or by contract. */
  since?: Maybe<Scalars['String']['output']>;
  /** Until when it holds, as stated or by contract. */
  until?: Maybe<Scalars['String']['output']>;
  /** When the source says it. */
  asOf?: Maybe<Scalars['String']['output']>;
  source: Source;
};


/** One assertion of one source about one tie or location, in our own words. Claims are in English. */
export type EvidenceRoleLabelArgs = {
  language?: Language;
};

/** One figure or property that a source gives of an actor or a region. */
export type Fact = {
  id: Scalars['ID']['output'];
  /** The actor or the region that it is stated of. */
  subject: FactSubject;
  /** What is stated, for instance `total_investment`. */
  property: Scalars['String']['output'];
  /** The property in a language; as the data has it where no translation covers it. */
  propertyLabel: Scalars['String']['output'];
  /** As the source has it. */
  value: Scalars['String']['output'];
  /** What the value counts, for instance `EUR` or `%`. */
  unit?: Maybe<Scalars['String']['output']>;
  /** Empty where the unit is a mere date. */
  unitLabel?: Maybe<Scalars['String']['output']>;
  /** When the source says it. */
  asOf?: Maybe<Scalars['String']['output']>;
  /** Words around the figure: more than, about, planned, counted from the list. */
  qualifier?: Maybe<Scalars['String']['output']>;
  /** The qualifier in a language; as the data has it where no translation covers it. */
  qualifierLabel?: Maybe<Scalars['String']['output']>;
  /** Where in the source. */
  locator: Scalars['String']['output'];
  source: Source;
};


/** One figure or property that a source gives of an actor or a region. */
export type FactPropertyLabelArgs = {
  language?: Language;
};


/** One figure or property that a source gives of an actor or a region. */
export type FactUnitLabelArgs = {
  language?: Language;
};


/** One figure or property that a source gives of an actor or a region. */
export type FactQualifierLabelArgs = {
  language?: Language;
};

export type FactSubject = Cluster | Company | Supporter | ResearchPartner | Region;

/** What a source says of two names being one actor. */
export type Identity = {
  id: Scalars['ID']['output'];
  /** What follows from it. */
  verdict: IdentityVerdict;
  /** The first of the two; where they are one, the actor that both names lead to. */
  actor: Actor;
  /** The name of the other one, as it stands in the data. */
  otherName: Scalars['String']['output'];
  /** The other one; where they are one, the same actor. */
  other: Actor;
  /** Why, in our own words. */
  claim: Scalars['String']['output'];
};

export type IdentityVerdict =
  /** They are one, and were joined when loading. */
  | 'SAME'
  /** They are two, and are kept apart. */
  | 'DISTINCT'
  /** Nobody has decided. */
  | 'OPEN';

export type LocationConnection = {
  edges: Array<LocationEdge>;
  nodes: Array<Location>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type LocationEdge = {
  cursor: Scalars['String']['output'];
  node: Location;
};

export type ActorThemeConnection = {
  edges: Array<ActorThemeEdge>;
  nodes: Array<ActorTheme>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActorThemeEdge = {
  cursor: Scalars['String']['output'];
  node: ActorTheme;
};

export type FactConnection = {
  edges: Array<FactEdge>;
  nodes: Array<Fact>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type FactEdge = {
  cursor: Scalars['String']['output'];
  node: Fact;
};

export type IdentityConnection = {
  edges: Array<IdentityEdge>;
  nodes: Array<Identity>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type IdentityEdge = {
  cursor: Scalars['String']['output'];
  node: Identity;
};

export type SourceConnection = {
  edges: Array<SourceEdge>;
  nodes: Array<Source>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceEdge = {
  cursor: Scalars['String']['output'];
  node: Source;
};

/** Ties of one type and direction of an actor, as far as one source speaks of them. */
export type SourceStatements = {
  source: Source;
  /** Oldest date at which its statements say so; empty where they carry none. */
  asOfFirst?: Maybe<Scalars['String']['output']>;
  /** Newest date at which its statements say so. */
  asOfLast?: Maybe<Scalars['String']['output']>;
  /** How many of the ties it speaks of; none where it is silent. */
  tieCount: Scalars['Int']['output'];
};

export type SourceStatementsConnection = {
  edges: Array<SourceStatementsEdge>;
  nodes: Array<SourceStatements>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SourceStatementsEdge = {
  cursor: Scalars['String']['output'];
  node: SourceStatements;
};

/** What two sources say of an actor's ties of one type and direction, side by side. */
export type SourceComparison = {
  actor: Actor;
  type: TieType;
  /** Seen from the actor. */
  direction: Direction;
  /** What the source says that the question names first. */
  first: SourceStatements;
  /** What the other source says. */
  second: SourceStatements;
  /** Ties that both sources state, by id. */
  kept: TieConnection;
  /** Ties that only the first states. That the second is silent does not prove that they ended. */
  onlyFirst: TieConnection;
  /** Ties that only the second states. That the first is silent does not prove that they are new. */
  onlySecond: TieConnection;
  /** The same in a few sentences. */
  summary: Scalars['String']['output'];
};


/** What two sources say of an actor's ties of one type and direction, side by side. */
export type SourceComparisonKeptArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What two sources say of an actor's ties of one type and direction, side by side. */
export type SourceComparisonOnlyFirstArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What two sources say of an actor's ties of one type and direction, side by side. */
export type SourceComparisonOnlySecondArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};


/** What two sources say of an actor's ties of one type and direction, side by side. */
export type SourceComparisonSummaryArgs = {
  language?: Language;
};

/** What an actor works on. */
export type Theme = {
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  /** Actors that work on it. */
  actorCount: Scalars['Int']['output'];
  actors: ActorConnection;
};


/** What an actor works on. */
export type ThemeLabelArgs = {
  language?: Language;
};


/** What an actor works on. */
export type ThemeActorsArgs = {
  first?: Scalars['Int']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One source's word that an actor works on a theme. */
export type ActorTheme = {
  id: Scalars['ID']['output'];
  actor: Actor;
  theme: Theme;
  /** Where in the source. */
  locator: Scalars['String']['output'];
  source: Source;
};

/** All that is said about one ordered pair of actors and one type. */
export type Tie = {
  /** `FROM~TYPE~TO`. */
  id: Scalars['ID']['output'];
  type: TieType;
  /** True where the type has no direction; then the smaller id stands first. */
  symmetric: Scalars['Boolean']['output'];
  from: Actor;
  to: Actor;
  /** That of the strongest evidence. */
  basis: Basis;
  /** The earliest date that a source gives for its beginning. */
  since?: Maybe<Scalars['String']['output']>;
  /** The latest date that a source gives for its end, where none leaves it open. */
  until?: Maybe<Scalars['String']['output']>;
  /** By source date, then source, then id; undated sources last. */
  evidence: Array<Evidence>;
  /** Ids of its evidence, in no order. */
  evidenceIds: Array<Scalars['ID']['output']>;
};

export type TieConnection = {
  edges: Array<TieEdge>;
  nodes: Array<Tie>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
  /** Ties among `totalCount` that carry no date at all. */
  undatedCount: Scalars['Int']['output'];
};

export type TieEdge = {
  cursor: Scalars['String']['output'];
  node: Tie;
};

/** Chooses ties. It never changes who stands on a side. */
export type TieFilter = {
  /** All types where left out. */
  types?: InputMaybe<Array<TieType>>;
  /** Basis of the strongest evidence. */
  basis?: Array<Basis>;
  /** Ties with evidence of an admitted basis that overlaps the period. */
  during?: InputMaybe<Period>;
  /** Whether ties without any date are kept; only matters with `during`. */
  undated?: Scalars['Boolean']['input'];
  /**
   * Whether ties to programmes that clusters are admitted to count as links.
   * Applies to whoLinks, paths and analyses, never to an actor's own ties nor to a side named in the question.
   */
  includeProgrammes?: Scalars['Boolean']['input'];
};

/** Dates are YYYY, YYYY-MM or YYYY-MM-DD; both ends are included and either may be left open. */
export type Period = {
  since?: InputMaybe<Scalars['String']['input']>;
  until?: InputMaybe<Scalars['String']['input']>;
};

/** What an actor is. The values equal the names of the types that implement `Actor`. */
export type ActorKind =
  /** A cluster, network or supercluster plan. */
  | 'Cluster'
  | 'Company'
  /** A public body, association, host, programme or project. */
  | 'Supporter'
  /** Research or education. */
  | 'ResearchPartner';

/** What one actor is to another. `LOCATED_IN` is not among them: see `Actor.locations`. */
export type TieType =
  /** Takes part as a member or partner. */
  | 'MEMBER_OF'
  /** Sits on or chairs its board, leads or owns it. */
  | 'STEERS'
  /** Founded it or took the initiative. */
  | 'INITIATED'
  /** Runs it, manages it or employs its manager. */
  | 'HOSTS'
  /** Is a named backer. */
  | 'SUPPORTS'
  /** Gives money. */
  | 'FUNDS'
  /** Agreement, joint project or joint event. Symmetric: stored once, the smaller id first. */
  | 'COLLABORATES_WITH'
  /** Contact short of collaboration: visit, observer, shared house, recognition. */
  | 'ENGAGED_WITH'
  /** Came to its event. */
  | 'ATTENDED'
  /** Grew out of it. */
  | 'SPUN_OUT_OF'
  /** Is a unit of it, or was merged into it. */
  | 'PART_OF'
  /** Is a cluster admitted to a programme. */
  | 'ADMITTED_TO';

/** How a source knows. A tie is as strong as its strongest evidence. */
export type Basis =
  /** The source says it. */
  | 'STATED'
  /** It follows from a name, a list or a context. */
  | 'INFERRED'
  /** Wanted, hoped for or planned. A tie whose evidence is all of this basis is a plan, not a tie. */
  | 'INTENDED';

/** From the widest to the narrowest. An actor located in a region is also in every region above it. */
export type RegionLevel =
  | 'COUNTRY'
  | 'MACRO'
  | 'COUNTY'
  | 'DISTRICT'
  | 'MUNICIPALITY'
  /** A town or an industrial park. */
  | 'SITE';

/** Languages of words and names: Norwegian bokmål, English, Finnish. */
export type Language =
  | 'NB'
  | 'EN'
  | 'FI';

/** What stands at either end of a question. */
export type SideType =
  /** The actors located in the region or below it. */
  | 'REGION'
  /** The cluster and its participants. */
  | 'CLUSTER'
  /** The actor itself. */
  | 'ACTOR';

/** Seen from the actor in question. */
export type Direction =
  | 'OUT'
  | 'IN'
  /** The type is symmetric. */
  | 'NONE';

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SideNode:
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( RegionsByIdRow )
  ;
  SearchNode:
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( RegionsByIdRow )
    | ( ThemesByIdRow )
  ;
  FactSubject:
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( ActorsByIdRow )
    | ( RegionsByIdRow )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorsByIdRow>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Cluster: ResolverTypeWrapper<ActorsByIdRow>;
  Company: ResolverTypeWrapper<ActorsByIdRow>;
  Supporter: ResolverTypeWrapper<ActorsByIdRow>;
  ResearchPartner: ResolverTypeWrapper<ActorsByIdRow>;
  Location: ResolverTypeWrapper<LocationsOfActorsRow>;
  TieCount: ResolverTypeWrapper<TieCount>;
  ActorConnection: ResolverTypeWrapper<ActorPage>;
  ActorEdge: ResolverTypeWrapper<Omit<ActorEdge, 'node'> & { node: ResolversTypes['Actor'] }>;
  ActorFilter: ActorFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Analysis: ResolverTypeWrapper<AnalysisId>;
  AnalysisParameter: ResolverTypeWrapper<ParameterRow>;
  AnalysisScope: ResolverTypeWrapper<ScopeAnswer>;
  ScopeInput: ScopeInput;
  GroupsInput: GroupsInput;
  BrokerageRoles: ResolverTypeWrapper<ActorBrokerageRow>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ActorBrokerage: ResolverTypeWrapper<ActorBrokerageRow>;
  ActorBrokerageEdge: ResolverTypeWrapper<Omit<ActorBrokerageEdge, 'node'> & { node: ResolversTypes['ActorBrokerage'] }>;
  BrokerageOrder: BrokerageOrder;
  Brokerage: ResolverTypeWrapper<BrokeragePage>;
  Community: ResolverTypeWrapper<CommunityRow>;
  CommunityConnection: ResolverTypeWrapper<CommunityPage>;
  CommunityEdge: ResolverTypeWrapper<Omit<CommunityEdge, 'node'> & { node: ResolversTypes['Community'] }>;
  CommunityMismatch: ResolverTypeWrapper<MismatchRow>;
  CommunityMismatchConnection: ResolverTypeWrapper<MismatchPage>;
  CommunityMismatchEdge: ResolverTypeWrapper<Omit<CommunityMismatchEdge, 'node'> & { node: ResolversTypes['CommunityMismatch'] }>;
  Communities: ResolverTypeWrapper<CommunitiesAnswer>;
  Dataset: ResolverTypeWrapper<DatasetAnswer>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  TieTypeCount: ResolverTypeWrapper<TieTypeCount>;
  BasisCount: ResolverTypeWrapper<BasisCount>;
  Fold: ResolverTypeWrapper<FoldsIntoActorsRow>;
  KeptApart: ResolverTypeWrapper<NamePair>;
  RegionCoverage: ResolverTypeWrapper<CoverageRow>;
  SameAsCandidate: ResolverTypeWrapper<NamePair>;
  ExampleQuestion: ResolverTypeWrapper<ExampleQuestionRow>;
  ExampleSide: ResolverTypeWrapper<ExampleSideRow>;
  CutPoint: ResolverTypeWrapper<CutPointRow>;
  CutPointConnection: ResolverTypeWrapper<CutPointPage>;
  CutPointEdge: ResolverTypeWrapper<Omit<CutPointEdge, 'node'> & { node: ResolversTypes['CutPoint'] }>;
  Bridge: ResolverTypeWrapper<BridgeRow>;
  BridgeConnection: ResolverTypeWrapper<BridgePage>;
  BridgeEdge: ResolverTypeWrapper<Omit<BridgeEdge, 'node'> & { node: ResolversTypes['Bridge'] }>;
  Fragility: ResolverTypeWrapper<FragilityAnswer>;
  Verdict: Verdict;
  ChanceMethod: ChanceMethod;
  Expected: ResolverTypeWrapper<Expected>;
  Shortfall: Shortfall;
  Coverage: ResolverTypeWrapper<SideCoverage>;
  GapCoverage: ResolverTypeWrapper<Omit<GapCoverage, 'from' | 'to'> & { from: ResolversTypes['Coverage'], to: ResolversTypes['Coverage'] }>;
  GapRank: ResolverTypeWrapper<Omit<GapRank, 'weaker'> & { weaker: ResolversTypes['Side'] }>;
  GapWords: ResolverTypeWrapper<GapWords>;
  Gap: ResolverTypeWrapper<GapAnswer>;
  GapRow: ResolverTypeWrapper<Omit<GapRow, 'group'> & { group: ResolversTypes['Side'] }>;
  VerdictCount: ResolverTypeWrapper<VerdictCount>;
  Gaps: ResolverTypeWrapper<GapsAnswer>;
  WayType: WayType;
  IntroductionGain: ResolverTypeWrapper<IntroductionRow>;
  IntroductionFit: ResolverTypeWrapper<IntroductionRow>;
  IntroductionWay: ResolverTypeWrapper<IntroductionRow>;
  IntroductionCoverage: ResolverTypeWrapper<IntroductionRow>;
  Introduction: ResolverTypeWrapper<IntroductionRow>;
  IntroductionEdge: ResolverTypeWrapper<Omit<IntroductionEdge, 'node'> & { node: ResolversTypes['Introduction'] }>;
  Introductions: ResolverTypeWrapper<IntroductionsPage>;
  IntroductionRanking: IntroductionRanking;
  QualityRange: ResolverTypeWrapper<QualityRange>;
  RankingQuality: ResolverTypeWrapper<RankingRow>;
  IntroductionQuality: ResolverTypeWrapper<QualityAnswer>;
  Links: ResolverTypeWrapper<LinksAnswer>;
  Finding: Finding;
  Components: ResolverTypeWrapper<ComponentsAnswer>;
  Side: ResolverTypeWrapper<SideAnswer>;
  SideNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SideNode']>;
  SideMember: ResolverTypeWrapper<SideMemberRow>;
  SideMemberConnection: ResolverTypeWrapper<SideMemberPage>;
  SideMemberEdge: ResolverTypeWrapper<Omit<SideMemberEdge, 'node'> & { node: ResolversTypes['SideMember'] }>;
  Broker: ResolverTypeWrapper<BrokerAnswer>;
  BrokerConnection: ResolverTypeWrapper<BrokerPage>;
  BrokerEdge: ResolverTypeWrapper<Omit<BrokerEdge, 'node'> & { node: ResolversTypes['Broker'] }>;
  LeftOutReason: LeftOutReason;
  LeftOut: ResolverTypeWrapper<LeftOutRow>;
  Path: ResolverTypeWrapper<PathRow>;
  PathStep: ResolverTypeWrapper<PathStepRow>;
  PathConnection: ResolverTypeWrapper<PathPage>;
  PathEdge: ResolverTypeWrapper<Omit<PathEdge, 'node'> & { node: ResolversTypes['Path'] }>;
  Neighbourhood: ResolverTypeWrapper<NeighbourhoodAnswer>;
  Network: ResolverTypeWrapper<NetworkAnswer>;
  NetworkMember: ResolverTypeWrapper<NetworkMemberRow>;
  Added: ResolverTypeWrapper<AddedRow>;
  Facets: ResolverTypeWrapper<FacetRows>;
  ThemeCount: ResolverTypeWrapper<IdCountRow>;
  RegionCount: ResolverTypeWrapper<IdCountRow>;
  YearCount: ResolverTypeWrapper<YearCount>;
  Addition: Addition;
  NeighboursOf: NeighboursOf;
  Region: ResolverTypeWrapper<RegionsByIdRow>;
  SearchScope: SearchScope;
  SearchNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchNode']>;
  MatchRank: MatchRank;
  SearchHit: ResolverTypeWrapper<SearchHitRow>;
  Source: ResolverTypeWrapper<SourcesByIdRow>;
  Evidence: ResolverTypeWrapper<EvidenceByIdRow>;
  Fact: ResolverTypeWrapper<FactsOfSubjectsRow>;
  FactSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FactSubject']>;
  Identity: ResolverTypeWrapper<IdentitiesOfSourcesRow>;
  IdentityVerdict: IdentityVerdict;
  LocationConnection: ResolverTypeWrapper<LocationPage>;
  LocationEdge: ResolverTypeWrapper<Omit<LocationEdge, 'node'> & { node: ResolversTypes['Location'] }>;
  ActorThemeConnection: ResolverTypeWrapper<ActorThemePage>;
  ActorThemeEdge: ResolverTypeWrapper<Omit<ActorThemeEdge, 'node'> & { node: ResolversTypes['ActorTheme'] }>;
  FactConnection: ResolverTypeWrapper<FactPage>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  IdentityConnection: ResolverTypeWrapper<IdentityPage>;
  IdentityEdge: ResolverTypeWrapper<Omit<IdentityEdge, 'node'> & { node: ResolversTypes['Identity'] }>;
  SourceConnection: ResolverTypeWrapper<SourcePage>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceStatements: ResolverTypeWrapper<StatementsRow>;
  SourceStatementsConnection: ResolverTypeWrapper<StatementsPage>;
  SourceStatementsEdge: ResolverTypeWrapper<Omit<SourceStatementsEdge, 'node'> & { node: ResolversTypes['SourceStatements'] }>;
  SourceComparison: ResolverTypeWrapper<ComparisonAnswer>;
  Theme: ResolverTypeWrapper<ThemesByIdRow>;
  ActorTheme: ResolverTypeWrapper<ThemesOfActorsRow>;
  Tie: ResolverTypeWrapper<TiesByIdRow>;
  TieConnection: ResolverTypeWrapper<TiePage>;
  TieEdge: ResolverTypeWrapper<Omit<TieEdge, 'node'> & { node: ResolversTypes['Tie'] }>;
  TieFilter: TieFilter;
  Period: Period;
  ActorKind: ActorKind;
  TieType: TieType;
  Basis: Basis;
  RegionLevel: RegionLevel;
  Language: Language;
  SideType: SideType;
  Direction: Direction;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorsByIdRow;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Cluster: ActorsByIdRow;
  Company: ActorsByIdRow;
  Supporter: ActorsByIdRow;
  ResearchPartner: ActorsByIdRow;
  Location: LocationsOfActorsRow;
  TieCount: TieCount;
  ActorConnection: ActorPage;
  ActorEdge: Omit<ActorEdge, 'node'> & { node: ResolversParentTypes['Actor'] };
  ActorFilter: ActorFilter;
  Query: Record<PropertyKey, never>;
  Boolean: Scalars['Boolean']['output'];
  Analysis: AnalysisId;
  AnalysisParameter: ParameterRow;
  AnalysisScope: ScopeAnswer;
  ScopeInput: ScopeInput;
  GroupsInput: GroupsInput;
  BrokerageRoles: ActorBrokerageRow;
  Float: Scalars['Float']['output'];
  ActorBrokerage: ActorBrokerageRow;
  ActorBrokerageEdge: Omit<ActorBrokerageEdge, 'node'> & { node: ResolversParentTypes['ActorBrokerage'] };
  Brokerage: BrokeragePage;
  Community: CommunityRow;
  CommunityConnection: CommunityPage;
  CommunityEdge: Omit<CommunityEdge, 'node'> & { node: ResolversParentTypes['Community'] };
  CommunityMismatch: MismatchRow;
  CommunityMismatchConnection: MismatchPage;
  CommunityMismatchEdge: Omit<CommunityMismatchEdge, 'node'> & { node: ResolversParentTypes['CommunityMismatch'] };
  Communities: CommunitiesAnswer;
  Dataset: DatasetAnswer;
  KindCount: KindCount;
  LevelCount: LevelCount;
  TieTypeCount: TieTypeCount;
  BasisCount: BasisCount;
  Fold: FoldsIntoActorsRow;
  KeptApart: NamePair;
  RegionCoverage: CoverageRow;
  SameAsCandidate: NamePair;
  ExampleQuestion: ExampleQuestionRow;
  ExampleSide: ExampleSideRow;
  CutPoint: CutPointRow;
  CutPointConnection: CutPointPage;
  CutPointEdge: Omit<CutPointEdge, 'node'> & { node: ResolversParentTypes['CutPoint'] };
  Bridge: BridgeRow;
  BridgeConnection: BridgePage;
  BridgeEdge: Omit<BridgeEdge, 'node'> & { node: ResolversParentTypes['Bridge'] };
  Fragility: FragilityAnswer;
  Expected: Expected;
  Coverage: SideCoverage;
  GapCoverage: Omit<GapCoverage, 'from' | 'to'> & { from: ResolversParentTypes['Coverage'], to: ResolversParentTypes['Coverage'] };
  GapRank: Omit<GapRank, 'weaker'> & { weaker: ResolversParentTypes['Side'] };
  GapWords: GapWords;
  Gap: GapAnswer;
  GapRow: Omit<GapRow, 'group'> & { group: ResolversParentTypes['Side'] };
  VerdictCount: VerdictCount;
  Gaps: GapsAnswer;
  IntroductionGain: IntroductionRow;
  IntroductionFit: IntroductionRow;
  IntroductionWay: IntroductionRow;
  IntroductionCoverage: IntroductionRow;
  Introduction: IntroductionRow;
  IntroductionEdge: Omit<IntroductionEdge, 'node'> & { node: ResolversParentTypes['Introduction'] };
  Introductions: IntroductionsPage;
  QualityRange: QualityRange;
  RankingQuality: RankingRow;
  IntroductionQuality: QualityAnswer;
  Links: LinksAnswer;
  Components: ComponentsAnswer;
  Side: SideAnswer;
  SideNode: ResolversUnionTypes<ResolversParentTypes>['SideNode'];
  SideMember: SideMemberRow;
  SideMemberConnection: SideMemberPage;
  SideMemberEdge: Omit<SideMemberEdge, 'node'> & { node: ResolversParentTypes['SideMember'] };
  Broker: BrokerAnswer;
  BrokerConnection: BrokerPage;
  BrokerEdge: Omit<BrokerEdge, 'node'> & { node: ResolversParentTypes['Broker'] };
  LeftOut: LeftOutRow;
  Path: PathRow;
  PathStep: PathStepRow;
  PathConnection: PathPage;
  PathEdge: Omit<PathEdge, 'node'> & { node: ResolversParentTypes['Path'] };
  Neighbourhood: NeighbourhoodAnswer;
  Network: NetworkAnswer;
  NetworkMember: NetworkMemberRow;
  Added: AddedRow;
  Facets: FacetRows;
  ThemeCount: IdCountRow;
  RegionCount: IdCountRow;
  YearCount: YearCount;
  Addition: Addition;
  NeighboursOf: NeighboursOf;
  Region: RegionsByIdRow;
  SearchNode: ResolversUnionTypes<ResolversParentTypes>['SearchNode'];
  SearchHit: SearchHitRow;
  Source: SourcesByIdRow;
  Evidence: EvidenceByIdRow;
  Fact: FactsOfSubjectsRow;
  FactSubject: ResolversUnionTypes<ResolversParentTypes>['FactSubject'];
  Identity: IdentitiesOfSourcesRow;
  LocationConnection: LocationPage;
  LocationEdge: Omit<LocationEdge, 'node'> & { node: ResolversParentTypes['Location'] };
  ActorThemeConnection: ActorThemePage;
  ActorThemeEdge: Omit<ActorThemeEdge, 'node'> & { node: ResolversParentTypes['ActorTheme'] };
  FactConnection: FactPage;
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  IdentityConnection: IdentityPage;
  IdentityEdge: Omit<IdentityEdge, 'node'> & { node: ResolversParentTypes['Identity'] };
  SourceConnection: SourcePage;
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceStatements: StatementsRow;
  SourceStatementsConnection: StatementsPage;
  SourceStatementsEdge: Omit<SourceStatementsEdge, 'node'> & { node: ResolversParentTypes['SourceStatements'] };
  SourceComparison: ComparisonAnswer;
  Theme: ThemesByIdRow;
  ActorTheme: ThemesOfActorsRow;
  Tie: TiesByIdRow;
  TieConnection: TiePage;
  TieEdge: Omit<TieEdge, 'node'> & { node: ResolversParentTypes['Tie'] };
  TieFilter: TieFilter;
  Period: Period;
  PageInfo: PageInfo;
  Int: Scalars['Int']['output'];
};

export type ListSizeDirectiveArgs = {
  assumedSize: Scalars['Int']['input'];
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type WeightDirectiveArgs = {
  objects: Scalars['Int']['input'];
};

export type WeightDirectiveResolver<Result, Parent, ContextType = Context, Args = WeightDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Company' | 'Supporter' | 'ResearchPartner', ParentType, ContextType>;
};

export type ClusterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cluster'] = ResolversParentTypes['Cluster']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ClusterSummaryArgs, 'language'>>;
  founded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ActorTheme']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<ClusterTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ClusterTiesArgs, 'first'>>;
  foldedFrom?: Resolver<Array<ResolversTypes['Fold']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ClusterParticipantsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CompanySummaryArgs, 'language'>>;
  founded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ActorTheme']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<CompanyTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<CompanyTiesArgs, 'first'>>;
  foldedFrom?: Resolver<Array<ResolversTypes['Fold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupporterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Supporter'] = ResolversParentTypes['Supporter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SupporterSummaryArgs, 'language'>>;
  founded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ActorTheme']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<SupporterTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<SupporterTiesArgs, 'first'>>;
  foldedFrom?: Resolver<Array<ResolversTypes['Fold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResearchPartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResearchPartner'] = ResolversParentTypes['ResearchPartner']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ResearchPartnerSummaryArgs, 'language'>>;
  founded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ActorTheme']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  tieCounts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType, Partial<ResearchPartnerTieCountsArgs>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<ResearchPartnerTiesArgs, 'first'>>;
  foldedFrom?: Resolver<Array<ResolversTypes['Fold']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LocationRoleLabelArgs, 'language'>>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
};

export type TieCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieCount'] = ResolversParentTypes['TieCount']> = {
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<QueryActorArgs, 'id'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<QueryActorsArgs, 'first'>>;
  analyses?: Resolver<Array<ResolversTypes['Analysis']>, ParentType, ContextType>;
  brokerage?: Resolver<ResolversTypes['Brokerage'], ParentType, ContextType, RequireFields<QueryBrokerageArgs, 'groups' | 'orderBy' | 'first'>>;
  communities?: Resolver<ResolversTypes['Communities'], ParentType, ContextType, Partial<QueryCommunitiesArgs>>;
  sameAsCandidates?: Resolver<Array<ResolversTypes['SameAsCandidate']>, ParentType, ContextType>;
  exampleQuestions?: Resolver<Array<ResolversTypes['ExampleQuestion']>, ParentType, ContextType>;
  fragility?: Resolver<ResolversTypes['Fragility'], ParentType, ContextType, RequireFields<QueryFragilityArgs, 'dangling'>>;
  gaps?: Resolver<ResolversTypes['Gaps'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'groups'>>;
  gap?: Resolver<ResolversTypes['Gap'], ParentType, ContextType, RequireFields<QueryGapArgs, 'from' | 'to'>>;
  introductions?: Resolver<ResolversTypes['Introductions'], ParentType, ContextType, RequireFields<QueryIntroductionsArgs, 'from' | 'to' | 'first'>>;
  introductionQuality?: Resolver<ResolversTypes['IntroductionQuality'], ParentType, ContextType, RequireFields<QueryIntroductionQualityArgs, 'groups'>>;
  whoLinks?: Resolver<ResolversTypes['Links'], ParentType, ContextType, RequireFields<QueryWhoLinksArgs, 'from' | 'to'>>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>>;
  neighbourhood?: Resolver<ResolversTypes['Neighbourhood'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id' | 'first'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'ids' | 'add'>>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType, RequireFields<QueryRegionArgs, 'id'>>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType, Partial<QueryRegionsArgs>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'scopes' | 'first'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  statements?: Resolver<ResolversTypes['SourceStatementsConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'actor' | 'type' | 'direction' | 'first'>>;
  compareSources?: Resolver<ResolversTypes['SourceComparison'], ParentType, ContextType, RequireFields<QueryCompareSourcesArgs, 'actor' | 'type' | 'direction' | 'first' | 'second'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['Theme']>, ParentType, ContextType, RequireFields<QueryThemeArgs, 'id'>>;
  tie?: Resolver<Maybe<ResolversTypes['Tie']>, ParentType, ContextType, RequireFields<QueryTieArgs, 'id'>>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<QueryTiesArgs, 'first'>>;
};

export type AnalysisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Analysis'] = ResolversParentTypes['Analysis']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnalysisNameArgs, 'language'>>;
  method?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnalysisMethodArgs, 'language'>>;
  parameters?: Resolver<Array<ResolversTypes['AnalysisParameter']>, ParentType, ContextType>;
};

export type AnalysisParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisParameter'] = ResolversParentTypes['AnalysisParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<AnalysisParameterDescriptionArgs, 'language'>>;
};

export type AnalysisScopeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnalysisScope'] = ResolversParentTypes['AnalysisScope']> = {
  analysis?: Resolver<ResolversTypes['Analysis'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edgeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type BrokerageRolesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerageRoles'] = ResolversParentTypes['BrokerageRoles']> = {
  coordinator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gatekeeper?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  itinerant?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  liaison?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ActorBrokerageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorBrokerage'] = ResolversParentTypes['ActorBrokerage']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  betweenness?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  normalised?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  constraint?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  effectiveSize?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['Side']>, ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['BrokerageRoles'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  onlyRoute?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ActorBrokerageSentenceArgs, 'language'>>;
};

export type ActorBrokerageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorBrokerageEdge'] = ResolversParentTypes['ActorBrokerageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActorBrokerage'], ParentType, ContextType>;
};

export type BrokerageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brokerage'] = ResolversParentTypes['Brokerage']> = {
  scope?: Resolver<ResolversTypes['AnalysisScope'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BrokerageSummaryArgs, 'language'>>;
  followedFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['ActorBrokerageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActorBrokerage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Community'] = ResolversParentTypes['Community']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inScope?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  foundAgain?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CommunityMembersArgs, 'first'>>;
};

export type CommunityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityConnection'] = ResolversParentTypes['CommunityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Community']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityEdge'] = ResolversParentTypes['CommunityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
};

export type CommunityMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityMismatch'] = ResolversParentTypes['CommunityMismatch']> = {
  cluster?: Resolver<ResolversTypes['Cluster'], ParentType, ContextType>;
  community?: Resolver<ResolversTypes['Community'], ParentType, ContextType>;
  match?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  together?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CommunityMismatchTogetherArgs, 'first'>>;
  elsewhere?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CommunityMismatchElsewhereArgs, 'first'>>;
  withoutTies?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CommunityMismatchWithoutTiesArgs, 'first'>>;
  unlisted?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CommunityMismatchUnlistedArgs, 'first'>>;
  ofOthers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommunityMismatchSentenceArgs, 'language'>>;
};

export type CommunityMismatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityMismatchConnection'] = ResolversParentTypes['CommunityMismatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityMismatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CommunityMismatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityMismatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityMismatchEdge'] = ResolversParentTypes['CommunityMismatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityMismatch'], ParentType, ContextType>;
};

export type CommunitiesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Communities'] = ResolversParentTypes['Communities']> = {
  scope?: Resolver<ResolversTypes['AnalysisScope'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CommunitiesSummaryArgs, 'language'>>;
  modularity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stability?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  starts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  communities?: Resolver<ResolversTypes['CommunityConnection'], ParentType, ContextType, RequireFields<CommunitiesCommunitiesArgs, 'first'>>;
  mismatches?: Resolver<ResolversTypes['CommunityMismatchConnection'], ParentType, ContextType, RequireFields<CommunitiesMismatchesArgs, 'first'>>;
  tooLittleKnown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  folders?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  tieTypes?: Resolver<Array<ResolversTypes['TieTypeCount']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  folded?: Resolver<Array<ResolversTypes['Fold']>, ParentType, ContextType>;
  keptApart?: Resolver<Array<ResolversTypes['KeptApart']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['RegionCoverage']>, ParentType, ContextType, RequireFields<DatasetCoverageArgs, 'level'>>;
  attribution?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  caveat?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetCaveatArgs, 'language'>>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DatasetLicenceArgs, 'language'>>;
};

export type KindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieTypeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieTypeCount'] = ResolversParentTypes['TieTypeCount']> = {
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BasisCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BasisCount'] = ResolversParentTypes['BasisCount']> = {
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fold'] = ResolversParentTypes['Fold']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  into?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type KeptApartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KeptApart'] = ResolversParentTypes['KeptApart']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type RegionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionCoverage'] = ResolversParentTypes['RegionCoverage']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newestSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SameAsCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SameAsCandidate'] = ResolversParentTypes['SameAsCandidate']> = {
  a?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  likelihood?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  default?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  folded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExampleQuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExampleQuestion'] = ResolversParentTypes['ExampleQuestion']> = {
  from?: Resolver<ResolversTypes['ExampleSide'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ExampleSide'], ParentType, ContextType>;
};

export type ExampleSideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExampleSide'] = ResolversParentTypes['ExampleSide']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<ExampleSideNameArgs>>;
};

export type CutPointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutPoint'] = ResolversParentTypes['CutPoint']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostActors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<CutPointLostActorsArgs, 'first'>>;
  pieces?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  pieceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<CutPointSentenceArgs, 'language'>>;
};

export type CutPointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutPointConnection'] = ResolversParentTypes['CutPointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CutPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CutPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CutPointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CutPointEdge'] = ResolversParentTypes['CutPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CutPoint'], ParentType, ContextType>;
};

export type BridgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bridge'] = ResolversParentTypes['Bridge']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  lost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lostActors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<BridgeLostActorsArgs, 'first'>>;
  pieces?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BridgeSentenceArgs, 'language'>>;
};

export type BridgeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeConnection'] = ResolversParentTypes['BridgeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BridgeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Bridge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BridgeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BridgeEdge'] = ResolversParentTypes['BridgeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bridge'], ParentType, ContextType>;
};

export type FragilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fragility'] = ResolversParentTypes['Fragility']> = {
  scope?: Resolver<ResolversTypes['AnalysisScope'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FragilitySummaryArgs, 'language'>>;
  inContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  cutPoints?: Resolver<ResolversTypes['CutPointConnection'], ParentType, ContextType, RequireFields<FragilityCutPointsArgs, 'first'>>;
  bridges?: Resolver<ResolversTypes['BridgeConnection'], ParentType, ContextType, RequireFields<FragilityBridgesArgs, 'first'>>;
  danglingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  partCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExpectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Expected'] = ResolversParentTypes['Expected']> = {
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  high?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  above?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ChanceMethod'], ParentType, ContextType>;
};

export type CoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Coverage'] = ResolversParentTypes['Coverage']> = {
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['Shortfall']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<CoverageSourcesArgs, 'first'>>;
};

export type GapCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapCoverage'] = ResolversParentTypes['GapCoverage']> = {
  from?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
};

export type GapRankResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapRank'] = ResolversParentTypes['GapRank']> = {
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  separation?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  themes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  themesKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  weaker?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
};

export type GapWordsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapWords'] = ResolversParentTypes['GapWords']> = {
  missing?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matters?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  advice?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  scope?: Resolver<ResolversTypes['AnalysisScope'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inBoth?: Resolver<ResolversTypes['SideMemberConnection'], ParentType, ContextType, RequireFields<GapInBothArgs, 'first'>>;
  observed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<GapTiesArgs, 'first'>>;
  expected?: Resolver<ResolversTypes['Expected'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  routes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  routePaths?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<GapRoutePathsArgs, 'first'>>;
  cutting?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<GapCuttingArgs, 'first'>>;
  cuttingNearTo?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType, RequireFields<GapCuttingNearToArgs, 'first'>>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['GapCoverage'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapReasonArgs, 'language'>>;
  words?: Resolver<ResolversTypes['GapWords'], ParentType, ContextType, RequireFields<GapWordsArgs, 'language'>>;
  restsOn?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  strongBut?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['GapRank'], ParentType, ContextType>;
};

export type GapRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GapRow'] = ResolversParentTypes['GapRow']> = {
  group?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  verdicts?: Resolver<Array<Maybe<ResolversTypes['Verdict']>>, ParentType, ContextType>;
  observed?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  mean?: Resolver<Array<Maybe<ResolversTypes['Float']>>, ParentType, ContextType>;
  low?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
  high?: Resolver<Array<Maybe<ResolversTypes['Int']>>, ParentType, ContextType>;
};

export type VerdictCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictCount'] = ResolversParentTypes['VerdictCount']> = {
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GapsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gaps'] = ResolversParentTypes['Gaps']> = {
  scope?: Resolver<ResolversTypes['AnalysisScope'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<GapsSummaryArgs, 'language'>>;
  groups?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  matrix?: Resolver<Array<ResolversTypes['GapRow']>, ParentType, ContextType>;
  verdictCounts?: Resolver<Array<ResolversTypes['VerdictCount']>, ParentType, ContextType>;
  pairCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<GapsPairsArgs, 'first'>>;
  ranked?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType, RequireFields<GapsRankedArgs, 'first'>>;
};

export type IntroductionGainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionGain'] = ResolversParentTypes['IntroductionGain']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  efficiency?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  closer?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  joined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionGainReasonArgs, 'language'>>;
};

export type IntroductionFitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionFit'] = ResolversParentTypes['IntroductionFit']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  themesValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  themesUnknownOf?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  kindsValue?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionFitReasonArgs, 'language'>>;
};

export type IntroductionWayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionWay'] = ResolversParentTypes['IntroductionWay']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['WayType'], ParentType, ContextType>;
  introducers?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionWayReasonArgs, 'language'>>;
};

export type IntroductionCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionCoverage'] = ResolversParentTypes['IntroductionCoverage']> = {
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  fromSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromTied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toTied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionCoverageReasonArgs, 'language'>>;
};

export type IntroductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introduction'] = ResolversParentTypes['Introduction']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  gain?: Resolver<ResolversTypes['IntroductionGain'], ParentType, ContextType>;
  fit?: Resolver<ResolversTypes['IntroductionFit'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['IntroductionWay'], ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['IntroductionCoverage'], ParentType, ContextType>;
  plans?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionReasonArgs, 'language'>>;
};

export type IntroductionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionEdge'] = ResolversParentTypes['IntroductionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Introduction'], ParentType, ContextType>;
};

export type IntroductionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Introductions'] = ResolversParentTypes['Introductions']> = {
  scope?: Resolver<ResolversTypes['AnalysisScope'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionsSummaryArgs, 'language'>>;
  fromLookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toLookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['IntroductionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Introduction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QualityRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QualityRange'] = ResolversParentTypes['QualityRange']> = {
  mean?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lowest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  highest?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RankingQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RankingQuality'] = ResolversParentTypes['RankingQuality']> = {
  ranking?: Resolver<ResolversTypes['IntroductionRanking'], ParentType, ContextType>;
  auc?: Resolver<Maybe<ResolversTypes['QualityRange']>, ParentType, ContextType>;
  precisionAtTen?: Resolver<Maybe<ResolversTypes['QualityRange']>, ParentType, ContextType>;
};

export type IntroductionQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IntroductionQuality'] = ResolversParentTypes['IntroductionQuality']> = {
  scope?: Resolver<ResolversTypes['AnalysisScope'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<IntroductionQualitySummaryArgs, 'language'>>;
  rounds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOutCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  bestPrecision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rankings?: Resolver<Array<ResolversTypes['RankingQuality']>, ParentType, ContextType>;
};

export type LinksResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Links'] = ResolversParentTypes['Links']> = {
  from?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinksReasonArgs, 'language'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LinksSummaryArgs, 'language'>>;
  components?: Resolver<ResolversTypes['Components'], ParentType, ContextType>;
  inBoth?: Resolver<ResolversTypes['SideMemberConnection'], ParentType, ContextType, RequireFields<LinksInBothArgs, 'first'>>;
  direct?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<LinksDirectArgs, 'first'>>;
  brokers?: Resolver<ResolversTypes['BrokerConnection'], ParentType, ContextType, RequireFields<LinksBrokersArgs, 'first'>>;
  chains?: Resolver<ResolversTypes['PathConnection'], ParentType, ContextType, RequireFields<LinksChainsArgs, 'first'>>;
  leftOut?: Resolver<Array<ResolversTypes['LeftOut']>, ParentType, ContextType>;
};

export type ComponentsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Components'] = ResolversParentTypes['Components']> = {
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sizes?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Side'] = ResolversParentTypes['Side']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<SideNameArgs>>;
  type?: Resolver<ResolversTypes['SideType'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SideNode'], ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutTies?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeUnknown?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['SideMemberConnection'], ParentType, ContextType, RequireFields<SideActorsArgs, 'first'>>;
};

export type SideNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideNode'] = ResolversParentTypes['SideNode']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Company' | 'Supporter' | 'ResearchPartner' | 'Region', ParentType, ContextType>;
};

export type SideMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideMember'] = ResolversParentTypes['SideMember']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  locations?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type SideMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideMemberConnection'] = ResolversParentTypes['SideMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SideMemberEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SideMember']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SideMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SideMemberEdge'] = ResolversParentTypes['SideMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SideMember'], ParentType, ContextType>;
};

export type BrokerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Broker'] = ResolversParentTypes['Broker']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  degree?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromTies?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<BrokerFromTiesArgs, 'first'>>;
  toTies?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<BrokerToTiesArgs, 'first'>>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<BrokerReasonArgs, 'language'>>;
};

export type BrokerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerConnection'] = ResolversParentTypes['BrokerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrokerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Broker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrokerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrokerEdge'] = ResolversParentTypes['BrokerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Broker'], ParentType, ContextType>;
};

export type LeftOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<LeftOutWhyArgs, 'language'>>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  actors?: Resolver<Array<ResolversTypes['Actor']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['PathStep']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
};

export type PathConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathConnection'] = ResolversParentTypes['PathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PathEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathEdge'] = ResolversParentTypes['PathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Path'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['TieCount']>, ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  members?: Resolver<Array<ResolversTypes['NetworkMember']>, ParentType, ContextType>;
  unknown?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  added?: Resolver<Array<ResolversTypes['Added']>, ParentType, ContextType>;
  ties?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hiddenTies?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType>;
};

export type NetworkMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkMember'] = ResolversParentTypes['NetworkMember']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  askedAs?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  hidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AddedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Added'] = ResolversParentTypes['Added']> = {
  actors?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['ThemeCount']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['RegionCount']>, ParentType, ContextType>;
  placeUnknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['TieTypeCount']>, ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['BasisCount']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearCount']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThemeCount'] = ResolversParentTypes['ThemeCount']> = {
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionCount'] = ResolversParentTypes['RegionCount']> = {
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type YearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearCount'] = ResolversParentTypes['YearCount']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Region'] = ResolversParentTypes['Region']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType, Partial<RegionNameArgs>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RegionLevel'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Region']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  lat?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lon?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  nuts?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<RegionActorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchNode'] = ResolversParentTypes['SearchNode']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Company' | 'Supporter' | 'ResearchPartner' | 'Region' | 'Theme', ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['SearchNode'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['MatchRank'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ties?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<SourceTiesArgs, 'first'>>;
  locations?: Resolver<ResolversTypes['LocationConnection'], ParentType, ContextType, RequireFields<SourceLocationsArgs, 'first'>>;
  themes?: Resolver<ResolversTypes['ActorThemeConnection'], ParentType, ContextType, RequireFields<SourceThemesArgs, 'first'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<SourceFactsArgs, 'first'>>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<SourceActorsArgs, 'first'>>;
  identities?: Resolver<ResolversTypes['IdentityConnection'], ParentType, ContextType, RequireFields<SourceIdentitiesArgs, 'first'>>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roleLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceRoleLabelArgs, 'language'>>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FactSubject'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  propertyLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<FactPropertyLabelArgs, 'language'>>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FactUnitLabelArgs, 'language'>>;
  asOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualifierLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FactQualifierLabelArgs, 'language'>>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type FactSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactSubject'] = ResolversParentTypes['FactSubject']> = {
  __resolveType: TypeResolveFn<'Cluster' | 'Company' | 'Supporter' | 'ResearchPartner' | 'Region', ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['IdentityVerdict'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  otherName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationConnection'] = ResolversParentTypes['LocationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Location']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocationEdge'] = ResolversParentTypes['LocationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Location'], ParentType, ContextType>;
};

export type ActorThemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorThemeConnection'] = ResolversParentTypes['ActorThemeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActorThemeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActorTheme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorThemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorThemeEdge'] = ResolversParentTypes['ActorThemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActorTheme'], ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type IdentityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityConnection'] = ResolversParentTypes['IdentityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['IdentityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Identity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IdentityEdge'] = ResolversParentTypes['IdentityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceStatementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStatements'] = ResolversParentTypes['SourceStatements']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  asOfFirst?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  asOfLast?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tieCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceStatementsConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStatementsConnection'] = ResolversParentTypes['SourceStatementsConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceStatementsEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SourceStatements']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceStatementsEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceStatementsEdge'] = ResolversParentTypes['SourceStatementsEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SourceStatements'], ParentType, ContextType>;
};

export type SourceComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceComparison'] = ResolversParentTypes['SourceComparison']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['SourceStatements'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['SourceStatements'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<SourceComparisonKeptArgs, 'first'>>;
  onlyFirst?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<SourceComparisonOnlyFirstArgs, 'first'>>;
  onlySecond?: Resolver<ResolversTypes['TieConnection'], ParentType, ContextType, RequireFields<SourceComparisonOnlySecondArgs, 'first'>>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<SourceComparisonSummaryArgs, 'language'>>;
};

export type ThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ThemeLabelArgs, 'language'>>;
  actorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actors?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, RequireFields<ThemeActorsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorThemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActorTheme'] = ResolversParentTypes['ActorTheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type TieResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tie'] = ResolversParentTypes['Tie']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['TieType'], ParentType, ContextType>;
  symmetric?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['Basis'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  evidenceIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TieConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieConnection'] = ResolversParentTypes['TieConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TieEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Tie']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TieEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TieEdge'] = ResolversParentTypes['TieEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tie'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Actor?: ActorResolvers<ContextType>;
  Cluster?: ClusterResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  Supporter?: SupporterResolvers<ContextType>;
  ResearchPartner?: ResearchPartnerResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  TieCount?: TieCountResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Analysis?: AnalysisResolvers<ContextType>;
  AnalysisParameter?: AnalysisParameterResolvers<ContextType>;
  AnalysisScope?: AnalysisScopeResolvers<ContextType>;
  BrokerageRoles?: BrokerageRolesResolvers<ContextType>;
  ActorBrokerage?: ActorBrokerageResolvers<ContextType>;
  ActorBrokerageEdge?: ActorBrokerageEdgeResolvers<ContextType>;
  Brokerage?: BrokerageResolvers<ContextType>;
  Community?: CommunityResolvers<ContextType>;
  CommunityConnection?: CommunityConnectionResolvers<ContextType>;
  CommunityEdge?: CommunityEdgeResolvers<ContextType>;
  CommunityMismatch?: CommunityMismatchResolvers<ContextType>;
  CommunityMismatchConnection?: CommunityMismatchConnectionResolvers<ContextType>;
  CommunityMismatchEdge?: CommunityMismatchEdgeResolvers<ContextType>;
  Communities?: CommunitiesResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  TieTypeCount?: TieTypeCountResolvers<ContextType>;
  BasisCount?: BasisCountResolvers<ContextType>;
  Fold?: FoldResolvers<ContextType>;
  KeptApart?: KeptApartResolvers<ContextType>;
  RegionCoverage?: RegionCoverageResolvers<ContextType>;
  SameAsCandidate?: SameAsCandidateResolvers<ContextType>;
  ExampleQuestion?: ExampleQuestionResolvers<ContextType>;
  ExampleSide?: ExampleSideResolvers<ContextType>;
  CutPoint?: CutPointResolvers<ContextType>;
  CutPointConnection?: CutPointConnectionResolvers<ContextType>;
  CutPointEdge?: CutPointEdgeResolvers<ContextType>;
  Bridge?: BridgeResolvers<ContextType>;
  BridgeConnection?: BridgeConnectionResolvers<ContextType>;
  BridgeEdge?: BridgeEdgeResolvers<ContextType>;
  Fragility?: FragilityResolvers<ContextType>;
  Expected?: ExpectedResolvers<ContextType>;
  Coverage?: CoverageResolvers<ContextType>;
  GapCoverage?: GapCoverageResolvers<ContextType>;
  GapRank?: GapRankResolvers<ContextType>;
  GapWords?: GapWordsResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapRow?: GapRowResolvers<ContextType>;
  VerdictCount?: VerdictCountResolvers<ContextType>;
  Gaps?: GapsResolvers<ContextType>;
  IntroductionGain?: IntroductionGainResolvers<ContextType>;
  IntroductionFit?: IntroductionFitResolvers<ContextType>;
  IntroductionWay?: IntroductionWayResolvers<ContextType>;
  IntroductionCoverage?: IntroductionCoverageResolvers<ContextType>;
  Introduction?: IntroductionResolvers<ContextType>;
  IntroductionEdge?: IntroductionEdgeResolvers<ContextType>;
  Introductions?: IntroductionsResolvers<ContextType>;
  QualityRange?: QualityRangeResolvers<ContextType>;
  RankingQuality?: RankingQualityResolvers<ContextType>;
  IntroductionQuality?: IntroductionQualityResolvers<ContextType>;
  Links?: LinksResolvers<ContextType>;
  Components?: ComponentsResolvers<ContextType>;
  Side?: SideResolvers<ContextType>;
  SideNode?: SideNodeResolvers<ContextType>;
  SideMember?: SideMemberResolvers<ContextType>;
  SideMemberConnection?: SideMemberConnectionResolvers<ContextType>;
  SideMemberEdge?: SideMemberEdgeResolvers<ContextType>;
  Broker?: BrokerResolvers<ContextType>;
  BrokerConnection?: BrokerConnectionResolvers<ContextType>;
  BrokerEdge?: BrokerEdgeResolvers<ContextType>;
  LeftOut?: LeftOutResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathConnection?: PathConnectionResolvers<ContextType>;
  PathEdge?: PathEdgeResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkMember?: NetworkMemberResolvers<ContextType>;
  Added?: AddedResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  ThemeCount?: ThemeCountResolvers<ContextType>;
  RegionCount?: RegionCountResolvers<ContextType>;
  YearCount?: YearCountResolvers<ContextType>;
  Region?: RegionResolvers<ContextType>;
  SearchNode?: SearchNodeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactSubject?: FactSubjectResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  LocationConnection?: LocationConnectionResolvers<ContextType>;
  LocationEdge?: LocationEdgeResolvers<ContextType>;
  ActorThemeConnection?: ActorThemeConnectionResolvers<ContextType>;
  ActorThemeEdge?: ActorThemeEdgeResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  IdentityConnection?: IdentityConnectionResolvers<ContextType>;
  IdentityEdge?: IdentityEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SourceStatements?: SourceStatementsResolvers<ContextType>;
  SourceStatementsConnection?: SourceStatementsConnectionResolvers<ContextType>;
  SourceStatementsEdge?: SourceStatementsEdgeResolvers<ContextType>;
  SourceComparison?: SourceComparisonResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  ActorTheme?: ActorThemeResolvers<ContextType>;
  Tie?: TieResolvers<ContextType>;
  TieConnection?: TieConnectionResolvers<ContextType>;
  TieEdge?: TieEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  weight?: WeightDirectiveResolver<any, any, ContextType>;
};
