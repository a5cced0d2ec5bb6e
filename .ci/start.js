/** Runs `npm start` on a free port, asks who links Helgeland and Grenland over HTTP, and ends it. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const MINUTES = 5;

const app = spawn("npm", ["start"], {
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
  // A group of its own, so that the signal reaches what npm has started.
  detached: true,
});
const tooLate = setTimeout(() => end("SIGKILL"), MINUTES * 60_000);

const query = '{ whoLinks(from: "helgeland", to: "grenland") { finding summary } }';
const response = await fetch(`${await printedAddress()}/graphql`, {
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ query }),
});
const text = await response.text();
console.log(text);
end("SIGTERM");
await once(app, "exit");
clearTimeout(tooLate);
if (response.status !== 200 || !text.includes('"LINKED"')) process.exit(1);

async function printedAddress() {
  for await (const line of createInterface({ input: app.stdout })) {
    console.log(line);
    const address = /API +(http:\S+)\/graphi?ql/.exec(line)?.[1];
    if (address) return address;
  }
  console.error("npm start: wanted an address, but it ended without printing one");
  process.exit(1);
}

function end(signal) {
  if (app.pid) process.kill(-app.pid, signal);
}
