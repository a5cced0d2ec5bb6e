import { mapped } from "../../api/mapped.ts";
import { type Loaded, useData } from "../../api/useData.ts";
import type { ActorNameFragment } from "../../kinds/actorName.gen.ts";
import { API_LANGUAGE } from "../../languages.ts";
import type { TieLineFragment } from "../../ties/tieLine.gen.ts";
import { useWords } from "../../useWords.ts";
import { EMPTY_PAGE, type PageOf } from "../PagedList.tsx";
import {
  SourceActorsDocument,
  type SourceFactFragment,
  SourceFactsDocument,
  SourceIdentitiesDocument,
  type SourceIdentityFragment,
  type SourcePlaceFragment,
  SourcePlacesDocument,
  type SourceThemeFragment,
  SourceThemesDocument,
  SourceTiesDocument,
} from "./lists.gen.ts";

/** The page of a source's ties after a cursor. */
export function useTies(id: string, after: string | null): Loaded<PageOf<TieLineFragment>> {
  const answer = useData(SourceTiesDocument, { id, after });
  return mapped(answer, ({ source }) => source?.ties ?? EMPTY_PAGE);
}

/** The page of the places that rest on a source after a cursor. */
export function usePlaces(id: string, after: string | null): Loaded<PageOf<SourcePlaceFragment>> {
  const answer = useData(SourcePlacesDocument, useAsked(id, after));
  return mapped(answer, ({ source }) => source?.locations ?? EMPTY_PAGE);
}

/** The page of a source's words on themes after a cursor. */
export function useThemes(id: string, after: string | null): Loaded<PageOf<SourceThemeFragment>> {
  const answer = useData(SourceThemesDocument, useAsked(id, after));
  return mapped(answer, ({ source }) => source?.themes ?? EMPTY_PAGE);
}

/** The page of a source's facts after a cursor. */
export function useFacts(id: string, after: string | null): Loaded<PageOf<SourceFactFragment>> {
  const answer = useData(SourceFactsDocument, useAsked(id, after));
  return mapped(answer, ({ source }) => source?.facts ?? EMPTY_PAGE);
}

/** The page of the actors that a source describes after a cursor. */
export function useActors(id: string, after: string | null): Loaded<PageOf<ActorNameFragment>> {
  const answer = useData(SourceActorsDocument, { id, after });
  return mapped(answer, ({ source }) => source?.actors ?? EMPTY_PAGE);
}

/** The page of what a source says of names after a cursor. */
export function useIdentities(
  id: string,
  after: string | null,
): Loaded<PageOf<SourceIdentityFragment>> {
  const answer = useData(SourceIdentitiesDocument, { id, after });
  return mapped(answer, ({ source }) => source?.identities ?? EMPTY_PAGE);
}

function useAsked(id: string, after: string | null) {
  const { language } = useWords();
  return { id, after, language: API_LANGUAGE[language] };
}
