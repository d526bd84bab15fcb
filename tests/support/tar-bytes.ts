import { gzipSync } from "node:zlib";

/** A member of a tar; `type` is the letter of its header. */
export type TarPart = { name: string; bytes?: string | Buffer; type?: string; linkname?: string; sizeClaim?: number };

const BLOCK = 512;

/** A tar of our own bytes (POSIX.1-2017, ustar), gzip-compressed. */
export function tarGzBytes(parts: TarPart[]): Buffer {
  return gzipSync(tarBytes(parts));
}

export function tarBytes(parts: TarPart[]): Buffer {
  return Buffer.concat([...parts.map(memberBytes), Buffer.alloc(2 * BLOCK)]);
}

/** Records of a pax header, which holds for the member behind it. */
export function paxPart(records: Record<string, string>): TarPart {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`;
    const digits = String(rest.length).length;
    const length = rest.length + digits;
    return `${String(length).length === digits ? length : length + 1}${rest}`;
  });
  return { name: "pax", type: "x", bytes: lines.join("") };
}

function memberBytes({ name, bytes = "", type = "0", linkname = "", sizeClaim }: TarPart): Buffer {
  const data = Buffer.from(bytes as string);
  const header = Buffer.alloc(BLOCK);
  header.write(name, 0, 100);
  for (const [at, value] of [
    [100, "0000644"],
    [108, "0000000"],
    [116, "0000000"],
    [136, "00000000000"],
  ] as const)
    header.write(value, at);
  header.write((sizeClaim ?? data.length).toString(8).padStart(11, "0"), 124);
  header.write(type, 156);
  header.write(linkname, 157, 100);
  header.write("ustar\0" + "00", 257);
  header.fill(" ", 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return Buffer.concat([header, data, Buffer.alloc((BLOCK - (data.length % BLOCK)) % BLOCK)]);
}
