/** Asks the loaded graph every question through the schema and prints the times, as JSON. */
import { type DocumentNode, execute, parse, validate } from "graphql";
import { createContext } from "../server/context.ts";
import { dataVersion } from "../server/graph/queries.gen.ts";
import { createSchema } from "../server/schema/index.ts";
import { actorId, countyId, municipalityId } from "./generate.ts";
import { type Measured, measure } from "./measure.ts";
import type { Order } from "./order.ts";
import { openPlain } from "./plain.ts";
import { NEIGHBOURHOOD, NETWORK, PATHS, SEARCH, WHO_LINKS } from "./questions.ts";
import { seededRandom } from "./random.ts";
import { memory, openTarget } from "./target.ts";

export interface Asked {
  /** Milliseconds until the first answer. */
  readonly start: number;
  readonly measured: Measured[];
  /** Megabytes of this process, and of the server where it is ours. */
  readonly memory: { readonly here: number | null; readonly server: number | null };
}

const { target, size }: Order = JSON.parse(process.argv[2] ?? "");
const schema = createSchema();
const opening = performance.now();
const engine = await openTarget(target);
await engine.read(dataVersion, {});
const start = performance.now() - opening;

const random = seededRandom(2);
const below = (count: number) => Math.floor(random() * count);
const pair = (id: (index: number) => string, count: number) => {
  const from = below(count);
  return { from: id(from), to: id((from + 1 + below(count - 1)) % count) };
};
const names = ["nordal", "vik", "berghav", "fjell", "elvlund", "oymo", "asstrand", "skogbru"];

const measured: Measured[] = [];
const add = (line: Measured) => {
  console.error(line);
  measured.push(line);
};
const ask = async (name: string, runs: number, asked: [text: string, variables: () => object]) => {
  const document = checked(asked[0]);
  add(await measure(name, runs, () => answer(document, asked[1]())));
};

await ask("neighbourhood", 200, [NEIGHBOURHOOD, () => ({ id: actorId(below(size.actors)) })]);
await ask("search", 100, [SEARCH, () => ({ text: names[below(names.length)] })]);
const municipalities = () => pair(municipalityId, size.municipalities);
await ask("whoLinks, 250", 50, [WHO_LINKS, municipalities]);
const plain = target.engine === "neo4j" ? openPlain(target.address) : null;
if (plain) add(await measure("plain Cypher, 250", 50, () => plain.answer(municipalities())));
const counties = () => pair(countyId, size.counties);
await ask("whoLinks, 5,000", 15, [WHO_LINKS, counties]);
if (plain) add(await measure("plain Cypher, 5,000", 5, () => plain.answer(counties())));
await plain?.close();
await ask("paths, up to 4 ties", 50, [PATHS, () => pair(actorId, size.actors)]);
const some = (count: number) => {
  const first = below(size.municipalities - 1);
  const near = (index: number) => first + (index % 2) + size.municipalities * (index >> 1);
  const ids = Array.from({ length: count }, (_, index) => actorId(near(index) % size.actors));
  return { ids };
};
const hub = actorId(0);
const added = { ids: [hub], add: [{ neighbours: { id: hub }, first: 20 }] };
await ask("network of 100", 50, [NETWORK, () => some(100)]);
await ask("network of 500", 20, [NETWORK, () => some(500)]);
await ask("network, the best tied and 20 neighbours", 20, [NETWORK, () => added]);

const server = target.engine === "neo4j" && target.pid ? memory(target.pid) : null;
const asked: Asked = {
  start,
  measured,
  memory: { here: memory("self")?.most ?? null, server: server?.now ?? null },
};
await engine.close();
console.log(JSON.stringify(asked));

/** A question, parsed and checked once, as the server does with one that it has met before. */
function checked(text: string): DocumentNode {
  const document = parse(text);
  const faults = validate(schema, document);
  if (faults[0]) throw faults[0];
  return document;
}

async function answer(document: DocumentNode, variableValues: object): Promise<void> {
  const { signal } = new AbortController();
  const contextValue = createContext(engine, signal);
  const result = await execute({
    schema,
    document,
    contextValue,
    variableValues: { ...variableValues },
  });
  if (result.errors?.[0]) throw result.errors[0];
}
