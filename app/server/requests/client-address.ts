import { isIP } from "node:net";

/**
 * The client's address, from what a proxy says of it: some add the client's port, which is another one with each connection, and
 * put an IPv6 address into brackets (RFC 7239, 6). Anything else is the proxy's word for "unknown", and counts as the
 * proxy's own.
 * @param said the entry of X-Forwarded-For, or the connection's own address where no proxy is trusted
 * @param connected the address at the other end of the connection
 */
export function clientAddress(said: string | undefined, connected: string | undefined): string {
  const text = (said ?? "").trim().replace(/^"(.*)"$/, "$1");
  const address = /^\[(.+)\](:\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  return isIP(address) ? address : (connected ?? "");
}
