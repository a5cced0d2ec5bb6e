import { useWords } from "../useWords.ts";
import type { FactLineFragment } from "./factLine.gen.ts";
import { factTexts } from "./texts.ts";
import "./facts.css";

/** The value of a fact with its unit, what stands around it, and as of when. */
export function FactValue({ fact }: { fact: FactLineFragment }) {
  const { say, number, date } = useWords();
  const isNumber = /^\d+(\.\d+)?$/.test(fact.value);
  const value = isNumber && fact.unitLabel ? number(Number(fact.value)) : fact.value;
  return (
    <p className="facts-value">
      <strong lang={isNumber ? undefined : "en"}>{value}</strong>
      {fact.unitLabel && ` ${fact.unitLabel}`}
      {fact.qualifierLabel && ` (${fact.qualifierLabel})`}
      {fact.asOf && (
        <span className="facts-date"> {say(factTexts.asOf, { asOf: date(fact.asOf) })}</span>
      )}
    </p>
  );
}
