import { answerTexts } from "../answer/texts.ts";
import type { EvidenceLineFragment } from "../evidence/evidenceLine.gen.ts";
import type { Words } from "../texts.ts";
import { BASIS_VIEWS } from "../ties/bases.ts";
import { TIE_TYPE_VIEWS } from "../ties/tieTypes.ts";
import type { WholeAnswer } from "./collect.ts";
import { type Entry, entriesOf, type PartName, tiesCut } from "./entries.ts";
import { exportTexts } from "./texts.ts";

/** An answer as a document, in the language of the reader; claims stay in English. */
export interface Report {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly ReportSection[];
  readonly notes: readonly string[];
  /** Where and when the answer was given, and from which data. */
  readonly colophon: readonly string[];
  readonly address: string;
}

interface ReportSection {
  readonly heading: string;
  readonly groups: readonly ReportGroup[];
}

/** Ties that belong together: those of one go-between, or all of a part. */
interface ReportGroup {
  readonly heading: string;
  readonly note: string;
  readonly ties: readonly ReportTie[];
}

export interface ReportTie {
  readonly text: string;
  readonly evidence: readonly ReportEvidence[];
}

interface ReportEvidence {
  readonly claim: string;
  readonly marks: string;
  readonly source: string;
  readonly url: string | null;
}

interface Occasion {
  readonly address: string;
  /** The day on which the answer was given, YYYY-MM-DD. */
  readonly day: string;
}

const PARTS: readonly PartName[] = ["both", "direct", "brokers", "chains"];

/** The whole answer as a document that can be sent on: every row, all evidence, every source. */
export function reportOf(whole: WholeAnswer, words: Words, { address, day }: Occasion): Report {
  const { links, dataset } = whole;
  const { say, date, plural } = words;
  const entries = entriesOf(whole);
  const cut = tiesCut(whole);
  const unknown = links.from.placeUnknown ?? links.to.placeUnknown ?? 0;
  return {
    title: say(answerTexts.title, { from: links.from.name, to: links.to.name }),
    lead: [say(answerTexts.finding[links.finding]), links.summary, links.reason],
    sections: PARTS.flatMap((part) => sectionOf(part, whole, { entries, words })),
    notes: [
      ...links.leftOut.map(({ actor, why, count }) =>
        [say(answerTexts.leftOutHeading), actor?.name, `${why} (${count})`]
          .filter(Boolean)
          .join(": "),
      ),
      ...(unknown > 0 ? [say(answerTexts.placeUnknown, { count: unknown })] : []),
      ...(cut > 0 ? [plural(cut, exportTexts.cut)] : []),
      dataset.caveat,
    ],
    colophon: [
      say(exportTexts.given, { date: date(day) }),
      say(exportTexts.version, { version: dataset.version.slice(0, 12) }),
      ...dataset.attribution,
    ],
    address,
  };
}

interface Content {
  readonly entries: readonly Entry[];
  readonly words: Words;
}

function sectionOf(part: PartName, whole: WholeAnswer, content: Content): ReportSection[] {
  const own = content.entries.filter((entry) => entry.part === part);
  if (own.length === 0) return [];
  const groups = [...new Set(own.map(({ group }) => group))];
  return [
    {
      heading: content.words.say(answerTexts.heading[part]),
      groups: groups.map((heading) => ({
        heading,
        note: whole.brokers.find(({ actor }) => actor.name === heading)?.reason ?? "",
        ties: own
          .filter(({ group }) => group === heading)
          .map((entry) => tieOf(entry, content.words)),
      })),
    },
  ];
}

function tieOf({ from, type, to, evidence }: Entry, words: Words): ReportTie {
  const verb = type === "LOCATED_IN" ? exportTexts.locatedIn : TIE_TYPE_VIEWS[type].forward;
  return {
    text: `${from.name} ${words.say(verb)} ${to.name}`,
    evidence: evidence.map((each) => evidenceOf(each, words)),
  };
}

function evidenceOf(evidence: EvidenceLineFragment, { say, date }: Words): ReportEvidence {
  const { basis, roleLabel, since, until, asOf, source, locator, claim } = evidence;
  const period = since || until ? `${since ?? ""}–${until ?? ""}` : (asOf ?? "");
  const cited = [source.title, source.publisher, source.date && date(source.date), locator];
  return {
    claim,
    marks: [say(BASIS_VIEWS[basis].name), roleLabel, period].filter(Boolean).join(" · "),
    source: cited.filter(Boolean).join(", "),
    url: source.url && /^https?:\/\//i.test(source.url) ? source.url : null,
  };
}
