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
  const parts = [...folders];
  for (const { name, hashes } of tables) {
    const sum = new Uint32Array(3);
    for (const rowHash of hashes.values()) {
      const row = Buffer.from(rowHash, "base64url");
      for (const word of [0, 1, 2]) sum[word] = (sum[word] ?? 0) ^ row.readUInt32LE(word * 4);
      await breathe();
    }
    parts.push(`${name} ${hashes.size} ${sum.join(" ")}`);
  }
  return hash("sha256", parts.join("\n"), "hex").slice(0, 32);
}
