import { hash } from "node:crypto";
import { breather } from "../../seed/breather.ts";
import type { Table } from "./table.ts";

/**
 * The data version: a hash of all rows and of the names of the folders. The order of rows in the
 * files does not matter, so the hashes of the rows are put together by exclusive or.
 */
export async function dataVersion(
  tables: readonly Table[],
  folders: readonly string[],
): Promise<string> {
  const breathe = breather();
  const sum = Buffer.alloc(32);
  for (const { name, hashes } of tables) {
    for (const [id, rowHash] of hashes) {
      const row = Buffer.from(hash("sha256", `${name}\n${id}\n${rowHash}`, "hex"), "hex");
      for (const [at, byte] of row.entries()) sum[at] = (sum[at] ?? 0) ^ byte;
      await breathe();
    }
  }
  return hash("sha256", `${sum.toString("hex")}\n${folders.join("\n")}`, "hex").slice(0, 32);
}
