import { breather } from "../breather.ts";
import { firstDay, lastDay } from "../days.ts";
import { type Fault, shown } from "../fault.ts";
import type { Tables } from "../tables.ts";

/** A relation joins two, and does not end before it begins. */
export async function relations(tables: Tables): Promise<Fault[]> {
  const breathe = breather();
  const faults: Fault[] = [];
  for (const { row, at } of tables.relations) {
    const { from, to, since, until } = row;
    if (from !== "" && from === to) {
      faults.push({ ...at, column: "to", wanted: "another actor than in from", got: shown(to) });
    }
    if (since !== null && until !== null && firstDay(since) > lastDay(until)) {
      const wanted = `a date that is not before since, ${since}`;
      faults.push({ ...at, column: "until", wanted, got: shown(until) });
    }
    await breathe();
  }
  return faults;
}
