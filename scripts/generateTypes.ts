import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { codegen } from "@graphql-codegen/core";
import * as typedDocumentNode from "@graphql-codegen/typed-document-node";
import * as typescript from "@graphql-codegen/typescript";
import * as typescriptOperations from "@graphql-codegen/typescript-operations";
import * as typescriptResolvers from "@graphql-codegen/typescript-resolvers";
import { type DocumentNode, parse } from "graphql";
import { mappers } from "./mappers.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));
const MADE = "// Made by `npm run generate`. Do not edit.\n";
const SHARED = { useTypeImports: true, enumsAsTypes: true, skipTypename: true };

function graphqlFiles(folder: string): string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".graphql"))
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .sort();
}

function schema(): DocumentNode {
  const text = graphqlFiles("server/schema").map((file) => readFileSync(ROOT + file, "utf8"));
  return parse(text.join("\n"));
}

/** `server/schema/types.gen.ts`: the resolver types, with parents as `mappers.ts` names them. */
export async function generateResolverTypes(): Promise<[file: string, text: string]> {
  const filename = "server/schema/types.gen.ts";
  const text = await codegen({
    schema: schema(),
    documents: [],
    filename,
    config: {
      ...SHARED,
      mappers,
      contextType: "../context.ts#Context",
      scalars: { ID: "string" },
      resolversNonOptionalTypename: { unionMember: false },
    },
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
  return [filename, MADE + text];
}

/** `NAME.gen.ts` beside each `NAME.graphql` of the client: its documents, typed. */
export async function generateOperationTypes(): Promise<Array<[file: string, text: string]>> {
  const made: Array<[string, string]> = [];
  const files = graphqlFiles("client");
  const parsed = files.map((file) => parse(readFileSync(ROOT + file, "utf8")));
  const fragments = parsed.flatMap((document) =>
    document.definitions.filter((each) => each.kind === "FragmentDefinition"),
  );
  for (const [index, location] of files.entries()) {
    const own = parsed[index];
    if (!own) continue;
    const names = new Set(fragments.filter((each) => own.definitions.includes(each)));
    const foreign = fragments.filter((each) => !names.has(each));
    const filename = location.replace(/\.graphql$/, ".gen.ts");
    const text = await codegen({
      schema: schema(),
      documents: [{ location, document: own }],
      filename,
      config: {
        ...SHARED,
        scalars: { ID: "string" },
        externalFragments: foreign.map((node) => ({
          isExternal: true,
          importFrom: null,
          name: node.name.value,
          onType: node.typeCondition.name.value,
          node,
        })),
      },
      plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
      pluginMap: { typescriptOperations, typedDocumentNode },
    });
    made.push([filename, MADE + text]);
  }
  return made;
}
