// Made by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** All parts must hold; a list holds where one of its values does. */
export type ActorFilter = {
  ids?: Array<string> | null | undefined;
  kinds?: Array<ActorKind> | null | undefined;
  /** Located in one of these regions or below. */
  regions?: Array<string> | null | undefined;
  themes?: Array<string> | null | undefined;
  /** Part of a name, short name or alias; case, accents and æøåäö do not matter. */
  text?: string | null | undefined;
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

/** What is missing to read an absence from a group. */
export type Shortfall =
  /** It has no actor. */
  | 'EMPTY'
  /** It has fewer than 3 actors. */
  | 'FEW_ACTORS'
  /** Fewer than half of its actors have any tie on record. */
  | 'FEW_WITH_TIES';

/** Who could introduce two actors to each other. */
export type WayType =
  /** Somebody tied to both. */
  | 'ONE'
  /** Two in between. */
  | 'TWO'
  | 'NONE';

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

/** Actors to be added to a network: exactly one of `neighbours`, `region`, `theme` and `pathsAmong`. */
export type Addition = {
  neighbours?: NeighboursOf | null | undefined;
  /** Actors located in the region or below, those with most ties under the tie filter first. */
  region?: string | null | undefined;
  /** Actors that work on the theme, those with most ties under the tie filter first. */
  theme?: string | null | undefined;
  /**
   * Actors on the shortest paths between each two of these, 2 to 10 of them, both ends included: shorter
   * paths first, then by ids. Programmes only where the filter includes them or they are among these.
   */
  pathsAmong?: Array<string> | null | undefined;
  /** How many of those that are not there yet: 0, which only counts, to 100. */
  first?: number;
};

/**
 * The actors at the other end of an actor's ties: strongest basis first, then those with most ties under
 * the tie filter, then id.
 */
export type NeighboursOf = {
  id: string;
  /** Any type where left out. */
  type?: TieType | null | undefined;
  /** Any direction where left out; goes with a type: NONE for a symmetric one, OUT or IN for the others. */
  direction?: Direction | null | undefined;
};

export type IdentityVerdict =
  /** They are one, and were joined when loading. */
  | 'SAME'
  /** They are two, and are kept apart. */
  | 'DISTINCT'
  /** Nobody has decided. */
  | 'OPEN';

/** Chooses ties. It never changes who stands on a side. */
export type TieFilter = {
  /** All types where left out. */
  types?: Array<TieType> | null | undefined;
  /** Basis of the strongest evidence. */
  basis?: Array<Basis>;
  /** Ties with evidence of an admitted basis that overlaps the period. */
  during?: Period | null | undefined;
  /** Whether ties without any date are kept; only matters with `during`. */
  undated?: boolean;
  /**
   * Whether ties to programmes that clusters are admitted to count as links.
   * Applies to whoLinks, paths and analyses, never to an actor's own ties nor to a side named in the question.
   */
  includeProgrammes?: boolean;
};

/** Dates are YYYY, YYYY-MM or YYYY-MM-DD; both ends are included and either may be left open. */
export type Period = {
  since?: string | null | undefined;
  until?: string | null | undefined;
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

export type NetworkQueryVariables = Exact<{
  ids: Array<string> | string;
  add: Array<Addition> | Addition;
  filter?: TieFilter | null | undefined;
  actorFilter?: ActorFilter | null | undefined;
  language: Language;
}>;


export type NetworkQuery = { network: { unknown: Array<string>, tieCount: number, hiddenTies: Array<string>, members: Array<{ askedAs: Array<string>, hidden: boolean, tieCount: number, regions: Array<string>, themes: Array<string>, actor:
        | { founded: number | null, id: string, kind: ActorKind, name: string, shortName: string | null }
        | { founded: number | null, id: string, kind: ActorKind, name: string, shortName: string | null }
        | { founded: number | null, id: string, kind: ActorKind, name: string, shortName: string | null }
        | { founded: number | null, id: string, kind: ActorKind, name: string, shortName: string | null }
       }>, added: Array<{ actors: Array<string>, totalCount: number }>, ties: Array<{ id: string, type: TieType, symmetric: boolean, basis: Basis, since: string | null, until: string | null, evidenceIds: Array<string>, from:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
      , to:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
       }>, facets: { placeUnknown: number, undated: number, kinds: Array<{ kind: ActorKind, count: number }>, themes: Array<{ count: number, theme: { id: string, label: string } }>, regions: Array<{ count: number, region: { id: string, name: string, level: RegionLevel, parent: { id: string } | null } }>, types: Array<{ type: TieType, count: number }>, bases: Array<{ basis: Basis, count: number }>, years: Array<{ year: number, count: number }> } } };

export type FacetCountsFragment = { placeUnknown: number, undated: number, kinds: Array<{ kind: ActorKind, count: number }>, themes: Array<{ count: number, theme: { id: string, label: string } }>, regions: Array<{ count: number, region: { id: string, name: string, level: RegionLevel, parent: { id: string } | null } }>, types: Array<{ type: TieType, count: number }>, bases: Array<{ basis: Basis, count: number }>, years: Array<{ year: number, count: number }> };

export const FacetCountsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacetCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]} as unknown as DocumentNode<FacetCountsFragment, unknown>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"add"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Addition"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"TieFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorFilter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ActorFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"add"},"value":{"kind":"Variable","name":{"kind":"Name","value":"add"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"actorFilter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"members"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}},{"kind":"Field","name":{"kind":"Name","value":"founded"}}]}},{"kind":"Field","name":{"kind":"Name","value":"askedAs"}},{"kind":"Field","name":{"kind":"Name","value":"hidden"}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"regions"}},{"kind":"Field","name":{"kind":"Name","value":"themes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"unknown"}},{"kind":"Field","name":{"kind":"Name","value":"added"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"actors"}},{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tieCount"}},{"kind":"Field","name":{"kind":"Name","value":"ties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"symmetric"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"evidenceIds"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"hiddenTies"}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FacetCounts"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FacetCounts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Facets"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kinds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"placeUnknown"}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bases"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;