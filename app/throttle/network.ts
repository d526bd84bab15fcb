import { isIPv6 } from "node:net";

/** An IPv6 connection has a /64 at least, and so any number of addresses (RFC 6177; RFC 4291, 2.5.4). */
const OWN_GROUPS = 4;

/**
 * Limits by client address count this: an IPv4 address, or the /64 of an IPv6 one. An IPv4 address that came as IPv6
 * (RFC 4291, 2.5.5.2) is the IPv4 address. Anything else stays as it is.
 */
export function networkOf(ipAddress: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ipAddress)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(ipAddress)) return ipAddress;

  const [left = "", right] = ipAddress.split("%", 1).join("").split("::");
  const groups = left.split(":").filter(Boolean);
  const end = right?.split(":").filter(Boolean) ?? [];
  const all = [...groups, ...Array(Math.max(0, 2 * OWN_GROUPS - groups.length - end.length)).fill("0"), ...end];
  const own = all.slice(0, OWN_GROUPS).map((group) => Number.parseInt(group, 16).toString(16));
  return `${own.join(":")}::/64`;
}
