import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { ERROR_CODES } from "../../server/errors.ts";
import { SETTINGS } from "../../server/settings.ts";
import { documents, linkedFiles, ROOT, table, text } from "./markdown.ts";

/** Folders that no reader of the sources opens. */
const NOT_SOURCES = ["node_modules", "dist", "coverage", "docs"];

function foldersIn(path: string): string[] {
  return readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map((entry) => entry.name)
    .filter((name) => !NOT_SOURCES.includes(name))
    .sort();
}

it("the README's table of folders names every folder", () => {
  const named = table("README.md", "Folders").map(([cell]) => /^\[(\w+)\//.exec(cell ?? "")?.[1]);
  expect(named.sort()).toEqual(foldersIn("."));
});

it.each(["server", "client"])("the table of %s/README.md names every folder in it", (folder) => {
  const rows = text(`${folder}/README.md`).matchAll(/^\| `([\w-]+)\/` \|/gm);
  expect([...rows].map((row) => row[1]).sort()).toEqual(foldersIn(folder));
});

it("the README's table of settings is the list of settings", () => {
  const listed = SETTINGS.map(({ name, fallback, meaning }) => [name, fallback || "–", meaning]);
  expect(table("README.md", "Settings")).toEqual(listed);
});

it("CONTRIBUTING.md names every npm script", () => {
  const named = table("CONTRIBUTING.md", "Commands").map(([cell]) => cell?.replace("npm run ", ""));
  const scripts = Object.keys(packageFile.scripts);
  const spoken = scripts.map((name) => (["start", "test"].includes(name) ? `npm ${name}` : name));
  expect(named.sort()).toEqual([...spoken, "npm install"].sort());
});

it("every npm command that a document names exists", () => {
  const known = Object.keys(packageFile.scripts);
  for (const path of documents()) {
    const named = [...text(path).matchAll(/npm run (\w+)/g)].map((match) => match[1]);
    expect(known, path).toEqual(expect.arrayContaining(named));
  }
});

it("the error catalogue is documented, code by code", () => {
  const listed = Object.entries(ERROR_CODES).map(([code, { status, meaning }]) => {
    return [code, String(status), meaning];
  });
  expect(table("server/README.md", "Errors")).toEqual(listed);
});

it("every file that a document links to is there", () => {
  for (const path of documents()) {
    const missing = linkedFiles(path).filter((file) => !existsSync(join(ROOT, file)));
    expect(missing, path).toEqual([]);
  }
});

it("every top folder has a short README", () => {
  const without = foldersIn(".").filter((folder) => !existsSync(join(ROOT, folder, "README.md")));
  expect(without).toEqual([]);
});
