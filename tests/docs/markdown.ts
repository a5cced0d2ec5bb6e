import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const LEFT_OUT = /(^|[\\/])(node_modules|dist|coverage|\.cache|\.git)([\\/]|$)/;

/** Every Markdown file of the project, by its path from the root. */
export function documents(): string[] {
  return readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md") && !LEFT_OUT.test(path))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

export function text(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The cells of every row of the table that follows a heading, without its head. */
export function table(path: string, heading: string): string[][] {
  const after = text(path).split(`## ${heading}\n`)[1];
  if (after === undefined) throw new Error(`${path}: wanted a heading "${heading}", got none`);
  const lines = after.split("\n").filter((line) => !line.startsWith("#"));
  const start = lines.findIndex((line) => line.startsWith("|"));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("|"));
  return lines.slice(start + 2, end).map(cells);
}

function cells(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("`", ""));
}

/** The files that a document links to, as paths from the root; web addresses are left out. */
export function linkedFiles(path: string): string[] {
  const links = [...text(path).matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
  return links
    .filter((link) => !/^(https?:|mailto:|#)/.test(link))
    .map((link) => join(dirname(path), link.split("#")[0] ?? "").replaceAll("\\", "/"));
}
