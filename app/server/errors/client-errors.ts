import { IncomingMessage, type Server, ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { renderBarePage } from "~/ui/pages/bare-page";
import { isDraining } from "~/web/bodies/drain-body";
import { securityHeaders } from "../requests/security-headers.ts";

/** How long the rest of a request that cannot be parsed is drained, so that the answer is not lost to a reset of the connection. */
const LINGER_MILLISECONDS = 2000;

/**
 * Answers client errors, which Node's parser finds before there is a request: in words, and with the headers of every other answer.
 * docs/decisions/0028 says what of Node this stands on.
 */
export function answerClientErrors(server: Server, { secure }: { secure: boolean }): void {
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => refuse(socket, statusOf(error), secure));
  // CONNECT asks for a tunnel.
  server.on("connect", (_request, socket) => refuse(socket, 405, secure));
  // An expectation that is not known is no reason to refuse (RFC 9110, 10.1.1).
  server.on("checkExpectation", (request, response) => server.emit("request", request, response));
}

function statusOf({ code }: NodeJS.ErrnoException): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return 413;
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return 408;
  return 400;
}

/** Writes the answer by hand: the connection may belong to a request whose body cannot be read. */
function refuse(socket: Duplex, status: number, secure: boolean) {
  const { _httpMessage: begun } = socket as Duplex & { _httpMessage?: ServerResponse };
  if (!socket.writable || begun?.headersSent || isDraining(socket)) return void socket.destroy();

  const request = new IncomingMessage(socket as Socket);
  const headers = new ServerResponse(request);
  for (const setHeader of securityHeaders({ secure })) setHeader(request as never, headers as never, () => {});
  const page = renderBarePage(status);
  const fields = { ...headers.getHeaders(), ...barePageHeaders(status), "Content-Length": Buffer.byteLength(page), Connection: "close" };
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`)];

  socket.removeAllListeners("data");
  socket.on("error", () => socket.destroy());
  socket.resume();
  setTimeout(() => socket.destroy(), LINGER_MILLISECONDS).unref();
  socket.end(`${head.join("\r\n")}\r\n\r\n${page}`);
}

function barePageHeaders(status: number): Record<string, string> {
  const allow: Record<string, string> = status === 405 ? { Allow: "GET, HEAD, POST" } : {};
  return { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store", ...allow };
}

/** Sends an error's page without asking Remix or the database. */
export function sendBarePage(response: ServerResponse, status: number): void {
  response.writeHead(status, barePageHeaders(status)).end(renderBarePage(status));
}
