import type { Shown } from "../../network/shown.ts";
import { networkTexts } from "../../network/texts.ts";
import { Icon } from "../../parts/Icon.tsx";
import type { Words } from "../../texts.ts";
import { useWords } from "../../useWords.ts";
import { FORMATS, type Format } from "./formats.ts";
import { networkExportTexts } from "./texts.ts";

interface FormatListProps {
  readonly shown: Shown;
  /** While one is being made; another choice would end it. */
  readonly busy: boolean;
  readonly onTake: (format: Format) => void;
}

const GROUPS = ["picture", "tables", "network"] as const;

/** All ways to take a network along: what each is, what it holds, what it is good for. */
export function FormatList({ shown, busy, onTake }: FormatListProps) {
  const words = useWords();
  const { say } = words;
  return GROUPS.map((group) => (
    <section key={group} aria-labelledby={`export-${group}`}>
      <h3 id={`export-${group}`}>{say(networkExportTexts.group[group])}</h3>
      <ul className="plain">
        {FORMATS.filter((format) => format.group === group).map((format) => (
          <li key={format.id}>
            <button
              type="button"
              className="network-export-format"
              aria-disabled={busy}
              onClick={() => busy || onTake(format)}
            >
              <strong>{format.name}</strong>
              <span>{say(format.use)}</span>
              <span className="count">{counted(format, shown, words)}</span>
              <Icon name="save" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  ));
}

function counted({ holds }: Format, { actors, ties }: Shown, { plural }: Words): string {
  return [
    ...(holds === "ties" ? [] : [plural(actors.length, networkTexts.actors)]),
    ...(holds === "actors" ? [] : [plural(ties.length, networkTexts.ties)]),
  ].join(", ");
}
