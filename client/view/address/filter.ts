import { ACTOR_KINDS, BASES, TIE_TYPES } from "../../vocabulary.ts";
import { DEFAULT_FILTER, type ViewFilter } from "../view.ts";
import { encodedReadably, type Parameter } from "./parameters.ts";
import type { Reading } from "./reading.ts";

/** A filter as parameters, under the names that the API gives them. */
export function filterParameters(filter: ViewFilter): Parameter[] {
  const usual = filter.basis.join() === DEFAULT_FILTER.basis.join();
  const present = (value: string | null): string[] => (value ? [encodedReadably(value)] : []);
  return [
    ["types", filter.types],
    ["basis", usual ? [] : filter.basis],
    ["since", present(filter.since)],
    ["until", present(filter.until)],
    ["undated", filter.undated ? [] : ["no"]],
    ["programmes", filter.programmes ? ["yes"] : []],
    ["kinds", filter.kinds],
    ["regions", filter.regions.map(encodedReadably)],
    ["themes", filter.themes.map(encodedReadably)],
    ["text", present(filter.text)],
  ];
}

/** The filter that an address asks for. */
export function filterIn(reading: Reading): ViewFilter {
  const basis = reading.among("basis", BASES);
  return {
    types: reading.among("types", TIE_TYPES),
    basis: basis.length > 0 ? basis : DEFAULT_FILTER.basis,
    since: reading.matching("since", DATE),
    until: reading.matching("until", DATE),
    undated: reading.among("undated", ["no"]).length === 0,
    programmes: reading.among("programmes", ["yes"]).length > 0,
    kinds: reading.among("kinds", ACTOR_KINDS),
    regions: reading.unique("regions"),
    themes: reading.unique("themes"),
    text: reading.matching("text", SEARCHABLE),
  };
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** What the API looks for: at most 200 signs. */
const SEARCHABLE = /^.{1,200}$/su;
