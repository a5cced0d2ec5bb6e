import type { Engine, Statement } from "../../server/graph/engine.ts";

const BROKEN: Statement = { name: "broken", text: "THIS IS NO CYPHER", params: {} };

/** The engine, where the statement after so many of a load, counted over all writes, is broken. */
export function failingAfter(engine: Engine, statements: number): Engine {
  let left = statements;
  return {
    name: engine.name,
    read: engine.read.bind(engine),
    define: engine.define.bind(engine),
    close: engine.close.bind(engine),
    write: (all) =>
      engine.write(
        (function* () {
          for (const statement of all) {
            left--;
            yield left === 0 ? BROKEN : statement;
          }
        })(),
      ),
  };
}
