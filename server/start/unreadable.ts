import type { Duplex } from "node:stream";

/** An error of Node's HTTP parser or of the connection. */
interface Unreadable extends Error {
  readonly code?: string;
}

/** What is answered to a request that could not be read, by the code of the error. */
const STATUSES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large",
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
};

/** In all languages, since nothing is known of who asked. */
const TOO_LONG = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The address is too long – Intercluster</title>
<h1>The address is too long</h1>
<p>It holds more than can be read. Go back to a step before it, or <a href="/">begin anew</a>.</p>
<p lang="nb">Adressen er for lang til å leses. Gå tilbake til et skritt før den, eller <a href="/">begynn på nytt</a>.</p>
<p lang="fi">Osoite on liian pitkä luettavaksi. Palaa johonkin aiempaan vaiheeseen tai <a href="/">aloita alusta</a>.</p>
</html>
`;

/**
 * Answers a request that Node could not read, and closes the connection: a page that says so where
 * the address or the headers are too long, a bare status otherwise. Meant for `clientError`.
 */
export function answerUnreadable(error: Unreadable, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUSES[error.code ?? ""] ?? "400 Bad Request";
  const body = error.code === "HPE_HEADER_OVERFLOW" ? TOO_LONG : "";
  const lines = [
    `HTTP/1.1 ${status}`,
    "Connection: close",
    "Content-Type: text/html; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Content-Security-Policy: default-src 'none'",
    "X-Content-Type-Options: nosniff",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
}
