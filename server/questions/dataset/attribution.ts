import type { Context } from "../../context.ts";
import { geonamesCount } from "../../graph/queries.gen.ts";
import { GEONAMES, OPEN_DATA } from "../../words/dataset/attribution.ts";

/** Who must be named where the data is shown, as far as the data itself says whom it is from. */
export async function attribution({ engine, load, signal }: Context): Promise<string[]> {
  const [regions] = await engine.read(geonamesCount, {}, { signal });
  const named = await Promise.all(
    OPEN_DATA.map(async ({ source, url, text }) => {
      const row = await load.source.load(source);
      return row?.url === url ? [text] : [];
    }),
  );
  return [...(regions && regions.count > 0 ? [GEONAMES] : []), ...named.flat()];
}
