import ipaddr from "ipaddr.js";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** A range of addresses in its shortest usual form, such as `192.0.2.0/24` or `2001:db8::/32`; null where it is none. One address is a range of itself. */
export function readRange(typed: string): string | null {
  try {
    const [address, bits] = typed.includes("/") ? ipaddr.parseCIDR(typed) : whole(ipaddr.process(typed));
    if (!isPlain(typed)) return null;
    const mapped = address.kind() === "ipv6" && (address as ipaddr.IPv6).isIPv4MappedAddress();
    if (mapped) return bits < 96 ? null : network((address as ipaddr.IPv6).toIPv4Address(), bits - 96);
    return network(address, bits);
  } catch {
    return null;
  }
}

/** Whether an address is in one of the ranges. An IPv4 address that came as IPv6 (RFC 4291, 2.5.5.2) is the IPv4 address. */
export function isInRanges(ipAddress: string, ranges: readonly string[]): boolean {
  if (!ipaddr.isValid(ipAddress)) return false;
  const address = ipaddr.process(ipAddress);
  return ranges.some((range) => {
    const [start, bits] = ipaddr.parseCIDR(range);
    return start.kind() === address.kind() && address.match(start, bits);
  });
}

/** The network that an address counts as: what a provider moves a customer within, a /24 of IPv4 and a /48 of IPv6 (RFC 6177). */
export function networkOfUse(ipAddress: string): string {
  if (!ipaddr.isValid(ipAddress)) return ipAddress;
  const address = ipaddr.process(ipAddress);
  return network(address, address.kind() === "ipv4" ? 24 : 48);
}

function whole(address: Address): [Address, number] {
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

/** Without the old forms of IPv4 (`127.1`, `0x7f000001`, `010.0.0.1`), which mean different addresses to different programs, and without a zone. */
function isPlain(typed: string): boolean {
  const [address = ""] = typed.split("/");
  return address.includes(":") ? !address.includes("%") : ipaddr.IPv4.isValidFourPartDecimal(address);
}

function network(address: Address, bits: number): string {
  const range = `${address.toString()}/${bits}`;
  const start = address.kind() === "ipv4" ? ipaddr.IPv4.networkAddressFromCIDR(range) : ipaddr.IPv6.networkAddressFromCIDR(range);
  return `${start.toString()}/${bits}`;
}
