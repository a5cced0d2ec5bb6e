import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { fileName } from "../../../../client/export/network/fileName.ts";
import { checksum, withText } from "../../../../client/export/network/pngText.ts";
import { actorTable, tieTable } from "../../../../client/export/network/tables.ts";
import { zipOf } from "../../../../client/export/network/zip.ts";
import { exportedOf, LINK } from "../../../export/world.ts";

const made = { day: "2026-02-03", version: "0123456789abcdef" };

describe("the name of a file", () => {
  it("says what was explored, when, and from which data", () => {
    const page = { name: "explore", from: { type: "actor", id: "arctic-cluster-team" } } as const;
    expect(fileName({ page, ...made }, "-ties.csv")).toBe(
      "intercluster-arctic-cluster-team-2026-02-03-data-0123456789ab-ties.csv",
    );
  });

  it.each(["../../etc/passwd", "a\u0000b:c|d", "مركز", "x".repeat(500), ""])(
    "is safe and short for %j",
    (id) => {
      const page = { name: "explore", from: { type: "actor", id } } as const;
      expect(fileName({ page, ...made }, ".svg")).toMatch(
        /^intercluster-[a-z0-9-]{1,60}-2026-02-03-data-0123456789ab\.svg$/,
      );
    },
  );
});

it("packs both tables with a note that says what they show", () => {
  const exported = exportedOf(["Arctic", "Eyde"]);
  const files = unzipSync(zipOf(exported));
  const about = strFromU8(files["about.txt"] ?? new Uint8Array());
  expect(files["actors.csv"]).toEqual(strToU8(actorTable(exported)));
  expect(files["ties.csv"]).toEqual(strToU8(tieTable(exported)));
  expect(about).toContain("2 actors and 4 ties, as they are shown");
  expect(about).toContain(LINK);
});

it("writes words into a PNG as its specification says: length, name, content, checksum", async () => {
  const png = new Uint8Array(40);
  const bytes = new Uint8Array(await withText(png, { Title: "Grün" }).arrayBuffer());
  const content = new TextEncoder().encode("iTXtTitle\0\0\0\0\0Grün");
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(33)).toBe(content.length - 4);
  expect(bytes.slice(37, 37 + content.length)).toEqual(content);
  expect(view.getUint32(37 + content.length)).toBe(checksum(content));
  expect(bytes).toHaveLength(40 + content.length + 8);
});

it("has the checksum that the specification gives for its example", () => {
  expect(checksum(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
