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
  /** Names that may be one actor; whether they are is open. */
  sameAsCandidates: Array<SameAsCandidate>;
  /** Questions to begin with. The first screen answers the first of them. */
  exampleQuestions: Array<ExampleQuestion>;
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
  | 'UNDATED';

/** Something that did not count. */
export type LeftOut = {
  /** The kind of reason; `why` puts it in words. */
  reason: LeftOutReason;
  /** The actor that was left out, where it is one. */
  actor?: Maybe<Actor>;
  /** How many ties that touch an actor of either side were left out. */
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
  Dataset: ResolverTypeWrapper<DatasetAnswer>;
  KindCount: ResolverTypeWrapper<KindCount>;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  TieTypeCount: ResolverTypeWrapper<TieTypeCount>;
  BasisCount: ResolverTypeWrapper<BasisCount>;
  Fold: ResolverTypeWrapper<FoldsIntoActorsRow>;
  KeptApart: ResolverTypeWrapper<NamePair>;
  RegionCoverage: ResolverTypeWrapper<CoverageRow>;
  SameAsCandidate: ResolverTypeWrapper<NamePair>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ExampleQuestion: ResolverTypeWrapper<ExampleQuestionRow>;
  ExampleSide: ResolverTypeWrapper<ExampleSideRow>;
  Links: ResolverTypeWrapper<LinksAnswer>;
  Finding: Finding;
  Components: ResolverTypeWrapper<ComponentsAnswer>;
  Side: ResolverTypeWrapper<SideAnswer>;
  SideNode: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SideNode']>;
  SideMember: ResolverTypeWrapper<SideMemberRow>;
  SideMemberConnection: ResolverTypeWrapper<SideMemberPage>;
  SideMemberEdge: ResolverTypeWrapper<Omit<SideMemberEdge, 'node'> & { node: ResolversTypes['SideMember'] }>;
  Broker: ResolverTypeWrapper<BrokerAnswer>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
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
  Dataset: DatasetAnswer;
  KindCount: KindCount;
  LevelCount: LevelCount;
  TieTypeCount: TieTypeCount;
  BasisCount: BasisCount;
  Fold: FoldsIntoActorsRow;
  KeptApart: NamePair;
  RegionCoverage: CoverageRow;
  SameAsCandidate: NamePair;
  Boolean: Scalars['Boolean']['output'];
  ExampleQuestion: ExampleQuestionRow;
  ExampleSide: ExampleSideRow;
  Links: LinksAnswer;
  Components: ComponentsAnswer;
  Side: SideAnswer;
  SideNode: ResolversUnionTypes<ResolversParentTypes>['SideNode'];
  SideMember: SideMemberRow;
  SideMemberConnection: SideMemberPage;
  SideMemberEdge: Omit<SideMemberEdge, 'node'> & { node: ResolversParentTypes['SideMember'] };
  Broker: BrokerAnswer;
  Float: Scalars['Float']['output'];
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
  sameAsCandidates?: Resolver<Array<ResolversTypes['SameAsCandidate']>, ParentType, ContextType>;
  exampleQuestions?: Resolver<Array<ResolversTypes['ExampleQuestion']>, ParentType, ContextType>;
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
