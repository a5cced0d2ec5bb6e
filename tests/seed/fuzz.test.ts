import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FaultyData } from "../../seed/fault.ts";
import { readFolders } from "../../seed/read.ts";
import { type Files, folderWith, HEADERS, SMALLEST } from "./folder.ts";

const NAMES = [...Object.keys(SMALLEST), ...Object.keys(HEADERS)];

/** Reads or refuses, and says where: anything else is a crash. */
async function readsOrRefuses(files: Files): Promise<"read" | "refused"> {
  try {
    await readFolders([folderWith(files)]);
    return "read";
  } catch (error) {
    if (!(error instanceof FaultyData)) throw error;
    expect(error.faults.length).toBeGreaterThan(0);
    for (const fault of error.faults) {
      expect(fault.file).toMatch(/\.csv$/);
      expect(fault.wanted).not.toBe("");
      expect(fault.got).not.toBe("");
    }
    return "refused";
  }
}

describe("whatever the files hold", () => {
  it("random bytes are refused, never a crash", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...NAMES),
        fc.uint8Array({ maxLength: 300 }),
        async (name, bytes) => {
          expect(await readsOrRefuses({ [name]: bytes })).toBe("refused");
        },
      ),
      { numRuns: 60 },
    );
  });

  it("a changed stretch of text is read or refused", async () => {
    const sign = fc.oneof(fc.constantFrom(",", '"', "\n", "\r", "|", "~", "-", ""), fc.string());
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          name: fc.constantFrom(...(["sources.csv", "actors.csv", "relations.csv"] as const)),
          at: fc.nat(300),
          length: fc.nat(10),
          text: sign,
        }),
        async ({ name, at, length, text }) => {
          const file = SMALLEST[name];
          const changed = file.slice(0, at) + text + file.slice(at + length);
          const verdict = await readsOrRefuses({ [name]: changed });
          if (changed === file) expect(verdict).toBe("read");
        },
      ),
      { numRuns: 150 },
    );
  });
});
