import type { Context } from "../context.ts";
import { type ThemesByIdRow, themeIds } from "../graph/queries.gen.ts";
import { allExisting } from "./reading/existing.ts";

/** All themes, by id. */
export async function themes({ engine, load, signal }: Context): Promise<ThemesByIdRow[]> {
  const rows = await engine.read(themeIds, {}, { signal });
  return allExisting(
    load.theme,
    rows.map((row) => row.id),
  );
}
