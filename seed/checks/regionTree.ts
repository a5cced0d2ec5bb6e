import type { Placed } from "../csvFile.ts";
import type { RegionRow } from "../dataset.ts";
import { type Fault, shown } from "../fault.ts";
import type { Tables } from "../tables.ts";
import { REGION_LEVELS } from "../vocabulary.ts";

/** A parent is of a wider level than its child, or both are sites; nothing is within itself. */
export async function regionTree({ regions }: Tables): Promise<Fault[]> {
  const byId = new Map(regions.map((placed) => [placed.row.id, placed]));
  const faults: Fault[] = [];
  for (const { row, at } of regions) {
    const parent = row.parent === null ? undefined : byId.get(row.parent);
    if (!parent) continue;
    if (withinItself(row, byId)) {
      const wanted = "a parent that is not below the region itself";
      faults.push({ ...at, column: "parent", wanted, got: shown(parent.row.id) });
    } else if (!isWider(parent.row, row)) {
      const wanted = `a parent of a wider level than ${row.level.toLowerCase()}`;
      const got = `${shown(parent.row.id)}, a ${parent.row.level.toLowerCase()}`;
      faults.push({ ...at, column: "parent", wanted, got });
    }
  }
  return faults;
}

function isWider(parent: RegionRow, child: RegionRow): boolean {
  const sites = parent.level === "SITE" && child.level === "SITE";
  return sites || REGION_LEVELS.indexOf(parent.level) < REGION_LEVELS.indexOf(child.level);
}

function withinItself(region: RegionRow, byId: ReadonlyMap<string, Placed<RegionRow>>): boolean {
  const seen = new Set<string>();
  for (let above = region.parent; above !== null && !seen.has(above); ) {
    if (above === region.id) return true;
    seen.add(above);
    above = byId.get(above)?.row.parent ?? null;
  }
  return false;
}
