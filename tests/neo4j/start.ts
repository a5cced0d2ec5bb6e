/** Starts a Neo4j, says how to reach it, and stops it and forgets its data at Ctrl+C. */
import { startNeo4j } from "./server.ts";

const server = await startNeo4j();
const { uri, user, password } = server.address;
console.log(`NEO4J_URI=${uri}\nNEO4J_USER=${user}\nNEO4J_PASSWORD=${password}`);
console.log("Ctrl+C stops it and forgets its data.");
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void server.stop());
