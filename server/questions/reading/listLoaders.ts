import {
  actorCountsOfRegions,
  actorCountsOfSources,
  actorCountsOfThemes,
  actorsOfRegions,
  actorsOfSources,
  actorsOfThemes,
  childrenOfRegions,
  countsOfSources,
  factCountsOfSources,
  factsOfSources,
  factsOfSubjects,
  foldsIntoActors,
  identitiesOfSources,
  identityCountsOfSources,
  locationsOfActors,
  locationsOfSources,
  participantCounts,
  participantsOfClusters,
  themeCountsOfSources,
  themesOfActors,
  themesOfSources,
  tieCountsOfActors,
  tiesOfEachActor,
  tiesOfSources,
} from "../../graph/queries.gen.ts";
import type { TieParams } from "../ties/tieParams.ts";
import { ownedBy, ownedWith, type Read } from "./batching.ts";

/** A part of a list: rows after a key, at most so many. */
export interface Part {
  readonly after: string;
  readonly limit: number;
}

/** Loaders of what belongs to an actor, region, theme or source. */
export function listLoaders(read: Read) {
  return {
    locations: ownedBy(read, locationsOfActors),
    facts: ownedBy(read, factsOfSubjects),
    themesOf: ownedBy(read, themesOfActors),
    foldsInto: ownedBy(read, foldsIntoActors),
    children: ownedBy(read, childrenOfRegions),
    /** By type and direction; the base of every true count of an actor's ties. */
    tieCounts: ownedWith((ids, params: TieParams) => read(tieCountsOfActors, { ...params, ids })),
    ties: ownedWith((ids, params: TieParams & Part) => read(tiesOfEachActor, { ...params, ids })),
    participants: ownedWith((ids, part: Part) => read(participantsOfClusters, { ...part, ids })),
    participantCount: ownedBy(read, participantCounts),
    inRegion: ownedWith((ids, part: Part) => read(actorsOfRegions, { ...part, ids })),
    inRegionCount: ownedBy(read, actorCountsOfRegions),
    onTheme: ownedWith((ids, part: Part) => read(actorsOfThemes, { ...part, ids })),
    onThemeCount: ownedBy(read, actorCountsOfThemes),
    tiesOfSource: ownedWith((ids, part: Part) => read(tiesOfSources, { ...part, ids })),
    sourceCounts: ownedBy(read, countsOfSources),
    ofSource: ownedWith((ids, part: Part) => read(actorsOfSources, { ...part, ids })),
    ofSourceCount: ownedBy(read, actorCountsOfSources),
    locationsOfSource: ownedWith((ids, part: Part) => read(locationsOfSources, { ...part, ids })),
    themesOfSource: ownedWith((ids, part: Part) => read(themesOfSources, { ...part, ids })),
    themeCountOfSource: ownedBy(read, themeCountsOfSources),
    factsOfSource: ownedWith((ids, part: Part) => read(factsOfSources, { ...part, ids })),
    factCountOfSource: ownedBy(read, factCountsOfSources),
    identitiesOfSource: ownedWith((ids, part: Part) => read(identitiesOfSources, { ...part, ids })),
    identityCountOfSource: ownedBy(read, identityCountsOfSources),
  };
}
