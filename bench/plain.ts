import neo4j from "neo4j-driver";
import type { Neo4jOptions } from "../server/graph/neo4j.ts";

const IN_FROM = "(:Region {id: $from})<-[:WITHIN*0..6]-(:Region)<-[:LOCATED_IN]-(a:Actor)";
const IN_TO = "(b:Actor)-[:LOCATED_IN]->(:Region)-[:WITHIN*0..6]->(:Region {id: $to})";
const within = (actor: string, side: string) =>
  `EXISTS { (${actor})-[:LOCATED_IN]->(:Region)-[:WITHIN*0..6]->(:Region {id: $${side}}) }`;
const EVIDENCE = `COLLECT {
  UNWIND t.evidence AS wanted MATCH (e:Evidence {id: wanted})-[:CITES]->(s:Source)
  RETURN { id: e.id, claim: e.claim, locator: e.locator, source: s.id, title: s.title }
}`;

/**
 * The four parts as someone would write them who knows Cypher and nothing of this product. The pairs
 * of a broker are right only where no actor is on both sides, as here; asking for that made the
 * yardstick ten times slower.
 */
const PARTS = {
  both: `MATCH ${IN_FROM}-[l:LOCATED_IN]->(:Region)-[:WITHIN*0..6]->(:Region {id: $to})
WITH a, l ORDER BY a.id LIMIT 25
RETURN a.id AS id, a.name AS name, l.evidence AS evidence`,
  direct: `MATCH ${IN_FROM}-[t]-${IN_TO}
WHERE t.basis <> "INTENDED"
WITH DISTINCT a, t, b
WHERE NOT ${within("a", "to")} AND NOT ${within("b", "from")}
WITH a, t, b ORDER BY t.id LIMIT 25
RETURN a.id AS a, b.id AS b, type(t) AS type, t.basis AS basis, ${EVIDENCE} AS evidence`,
  brokers: `MATCH ${IN_FROM}-[t]-(m:Actor)-[u]-${IN_TO}
WHERE t.basis <> "INTENDED" AND u.basis <> "INTENDED"
WITH m, count(DISTINCT [a.id, b.id]) AS pairs,
  collect(DISTINCT t)[..10] + collect(DISTINCT u)[..10] AS ties
WHERE NOT ${within("m", "from")} AND NOT ${within("m", "to")}
WITH m, pairs, ties, COUNT { (m)--(:Actor) } AS degree
WITH m, pairs, ties, degree, pairs / (log(1 + degree) / log(2)) AS score
ORDER BY score DESC, m.id LIMIT 25
UNWIND ties AS t
RETURN m.id AS id, m.name AS name, pairs, degree, score,
  collect({ type: type(t), basis: t.basis, evidence: ${EVIDENCE} }) AS ties
ORDER BY score DESC, id`,
  chains: `MATCH ${IN_FROM} MATCH ${IN_TO}
MATCH p = shortestPath((a)-[:MEMBER_OF|STEERS|INITIATED|HOSTS|SUPPORTS|FUNDS|COLLABORATES_WITH|ENGAGED_WITH|ATTENDED|SPUN_OUT_OF|PART_OF*..6]-(b))
RETURN [n IN nodes(p) | n.id] AS ids ORDER BY length(p) LIMIT 10`,
};

export interface Plain {
  /** Asks all four parts, the chains only where the others are empty. */
  answer(sides: { from: string; to: string }): Promise<void>;
  close(): Promise<void>;
}

/** The plainest Cypher for the answer of whoLinks, through the driver alone. */
export function openPlain({ uri, user, password, database }: Neo4jOptions): Plain {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  return {
    async answer(sides) {
      const rows = async (text: string) => (await session.run(text, sides)).records.length;
      const both = await rows(PARTS.both);
      const direct = await rows(PARTS.direct);
      const brokers = await rows(PARTS.brokers);
      if (both + direct + brokers === 0) await rows(PARTS.chains);
    },
    async close() {
      await session.close();
      await driver.close();
    },
  };
}
