import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Fault, FaultyData } from "../../seed/fault.ts";
import type { Limits } from "../../seed/limits.ts";
import { readFolders } from "../../seed/read.ts";

/** The three files that a folder needs: two clusters, and one that supports the other. */
export const SMALLEST = {
  "sources.csv": `id,title,publisher,language,date,url,file,notes
s1,A page,,en,2020,https://example.org/page,,
`,
  "actors.csv": `id,kind,name,short_name,aliases,summary,founded,programme,website,sources
ash,Cluster,Ash,,,A cluster.,,,,s1
oak,Cluster,Oak,,,A cluster.,,,,s1
`,
  "relations.csv": `id,from,type,to,since,until,as_of,basis,role,source,locator,claim
r1,ash,SUPPORTS,oak,,,2020,stated,backer,s1,line 1,Ash backs Oak.
`,
} as const;

/** Headers of the files that a folder may have. */
export const HEADERS = {
  "regions.csv": "id,name,aliases,level,parent,lat,lon,nuts,sources",
  "facts.csv": "subject,property,value,unit,as_of,source,locator,qualifier",
  "themes.csv": "actor,theme,source,locator",
  "translations.csv": "field,key,nb,en,fi",
  "same-as.csv": "a,b,verdict,source,claim",
  "same-as-candidates.csv": "a,b,likelihood,evidence,default",
  "actor-additions.csv": "id,aliases,founded,programme,sources",
} as const;

export type Files = { readonly [name: string]: string | Uint8Array | null };

/** A folder of its own with the smallest files, some replaced, added or (null) left out. */
export function folderWith(files: Files = {}, base: Files = SMALLEST): string {
  const folder = mkdtempSync(join(tmpdir(), "seed-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries({ ...base, ...files })) {
    if (content !== null) writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Faults of a folder, with the file's name alone; none where it can be read. */
export async function faultsOf(files: Files, limits?: Limits): Promise<Fault[]> {
  const folder = folderWith(files);
  try {
    await readFolders([folder], limits);
    return [];
  } catch (error) {
    if (!(error instanceof FaultyData)) throw error;
    return error.faults.map((fault) => ({ ...fault, file: fault.file.slice(folder.length + 1) }));
  }
}

/** A smallest file with lines after its own. */
export function more(name: keyof typeof SMALLEST, ...lines: string[]): Files {
  return { [name]: `${SMALLEST[name]}${lines.join("\n")}\n` };
}

/** A file that a folder may have, with these lines. */
export function extra(name: keyof typeof HEADERS, ...lines: string[]): Files {
  return { [name]: `${[HEADERS[name], ...lines].join("\n")}\n` };
}
