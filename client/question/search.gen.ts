// Made by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type IdentityVerdict =
  /** They are one, and were joined when loading. */
  | 'SAME'
  /** They are two, and are kept apart. */
  | 'DISTINCT'
  /** Nobody has decided. */
  | 'OPEN';

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

export type SearchQueryVariables = Exact<{
  text: string;
  language: Language;
}>;


export type SearchQuery = { search: Array<{ matchedName: string, node:
      | { __typename: 'Cluster', id: string, kind: ActorKind, name: string, shortName: string | null }
      | { __typename: 'Company', id: string, kind: ActorKind, name: string, shortName: string | null }
      | { __typename: 'Supporter', id: string, kind: ActorKind, name: string, shortName: string | null }
      | { __typename: 'ResearchPartner', id: string, kind: ActorKind, name: string, shortName: string | null }
      | { __typename: 'Region', id: string, level: RegionLevel, regionName: string, parent: { name: string } | null }
      | { __typename: 'Theme' }
     }> };


export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"scopes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"REGIONS"},{"kind":"EnumValue","value":"ACTORS"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"12"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"matchedName"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Cluster"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Company"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Supporter"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ResearchPartner"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ActorName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Region"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","alias":{"kind":"Name","value":"regionName"},"name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"parent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ActorName"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Actor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;