import { connect } from "node:net";

export type RawAnswer = { status: number; headers: Map<string, string>; body: string };

const TIMEOUT_MILLISECONDS = 15_000;

/**
 * Sends bytes that no well-behaved client would send, on a connection of their own, and reads the answer. The connection
 * is closed by the site: the request should carry `Connection: close`.
 */
export function rawRequest(origin: string, request: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(request));
    socket.setTimeout(TIMEOUT_MILLISECONDS, () => socket.destroy(new Error("no answer")));
    socket.on("data", (chunk) => chunks.push(chunk));
    // A site that answers before it has read everything may close on what is still on its way.
    socket.on("error", (error) => (chunks.length ? undefined : reject(error)));
    socket.on("close", () => {
      const bytes = Buffer.concat(chunks).toString("latin1");
      const end = bytes.indexOf("\r\n\r\n");
      const [statusLine = "", ...lines] = bytes.slice(0, end).split("\r\n");
      const headers = new Map(
        lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
      );
      resolve({ status: Number(statusLine.split(" ")[1]), headers, body: Buffer.from(bytes.slice(end + 4), "latin1").toString("utf8") });
    });
  });
}
