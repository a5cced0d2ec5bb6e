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

export type ExportTermsQueryVariables = Exact<{
  language: Language;
}>;


export type ExportTermsQuery = { dataset: { version: string, attribution: Array<string>, caveat: string, licence: string }, regions: Array<{ id: string, name: string }>, themes: Array<{ id: string, label: string }> };

export type ExportActorsQueryVariables = Exact<{
  ids: Array<string> | string;
  first: number;
  language: Language;
}>;


export type ExportActorsQuery = { dataset: { version: string }, actors: { nodes: Array<
      | { id: string, aliases: Array<string>, summary: string, programmes: Array<string>, website: string | null, locations: Array<{ roleLabel: string, basis: Basis, region: { id: string }, evidence: Array<{ id: string }> }>, themes: Array<{ theme: { id: string }, source: { id: string } }>, sources: Array<{ id: string, title: string, url: string | null }> }
      | { id: string, aliases: Array<string>, summary: string, programmes: Array<string>, website: string | null, locations: Array<{ roleLabel: string, basis: Basis, region: { id: string }, evidence: Array<{ id: string }> }>, themes: Array<{ theme: { id: string }, source: { id: string } }>, sources: Array<{ id: string, title: string, url: string | null }> }
      | { id: string, aliases: Array<string>, summary: string, programmes: Array<string>, website: string | null, locations: Array<{ roleLabel: string, basis: Basis, region: { id: string }, evidence: Array<{ id: string }> }>, themes: Array<{ theme: { id: string }, source: { id: string } }>, sources: Array<{ id: string, title: string, url: string | null }> }
      | { id: string, aliases: Array<string>, summary: string, programmes: Array<string>, website: string | null, locations: Array<{ roleLabel: string, basis: Basis, region: { id: string }, evidence: Array<{ id: string }> }>, themes: Array<{ theme: { id: string }, source: { id: string } }>, sources: Array<{ id: string, title: string, url: string | null }> }
    > } };


export const ExportTermsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportTerms"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"attribution"}},{"kind":"Field","name":{"kind":"Name","value":"caveat"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"licence"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"regions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]}]}}]}}]} as unknown as DocumentNode<ExportTermsQuery, ExportTermsQueryVariables>;
export const ExportActorsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportActors"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"language"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Language"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"aliases"}},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"programmes"}},{"kind":"Field","name":{"kind":"Name","value":"website"}},{"kind":"Field","name":{"kind":"Name","value":"locations"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roleLabel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"Variable","name":{"kind":"Name","value":"language"}}}]},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"themes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sources"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ExportActorsQuery, ExportActorsQueryVariables>;