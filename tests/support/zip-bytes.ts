import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a zip; what the headers claim beside the truth is given by the names that end in `Claim`. */
export type ZipPart = {
  name: string | Buffer;
  bytes?: string | Buffer;
  stored?: boolean;
  /** In the header before the bytes, where that is another one than in the directory. */
  localName?: string;
  flags?: number;
  method?: number;
  sizeClaim?: number;
  crcClaim?: number;
  attributes?: number;
  extra?: Buffer;
  /** Written with its sizes behind the bytes. */
  descriptor?: "signed" | "bare";
  /** Bytes behind this entry that belong to nothing. */
  gap?: Buffer;
  /** Bytes after the end of the compressed stream that its size covers. */
  slack?: Buffer;
};

const UTF8 = 1 << 11;

type Options = {
  comment?: string;
  prefix?: Buffer;
  /** With the record of Zip64 for the directory, which more than 65,535 entries need. */
  in64?: boolean;
};

/** A zip of our own bytes (APPNOTE.TXT), which can be wrong in ways that no tool makes. */
export function zipBytes(parts: ZipPart[], { comment = "", prefix = Buffer.alloc(0), in64 = false }: Options = {}): Buffer {
  const pieces: Buffer[] = [prefix];
  const directory: Buffer[] = [];
  let offset = prefix.length;
  for (const part of parts) {
    const name = Buffer.from(part.name as string);
    const bytes = Buffer.from((part.bytes as string) ?? "");
    const data = Buffer.concat([part.stored ? bytes : deflateRawSync(bytes), part.slack ?? Buffer.alloc(0)]);
    const size = part.sizeClaim ?? bytes.length;
    const checksum = part.crcClaim ?? crc32(bytes);
    const method = part.method ?? (part.stored ? 0 : 8);
    const flags = (part.flags ?? UTF8) | (part.descriptor ? 8 : 0);
    const extra = part.extra ?? Buffer.alloc(0);
    const sizes = part.descriptor ? [0, 0, 0] : [checksum, data.length, size];
    const localName = Buffer.from(part.localName ?? name);
    const local = Buffer.concat([
      numbers(
        [4, 0x04034b50],
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0],
        ...sizes.map((n) => [4, n] as const),
        [2, localName.length],
        [2, extra.length],
      ),
      localName,
      extra,
    ]);
    const signature = part.descriptor === "signed" ? [[4, 0x08074b50] as const] : [];
    const descriptor = part.descriptor ? numbers(...signature, [4, checksum], [4, data.length], [4, size]) : Buffer.alloc(0);
    directory.push(
      numbers(
        [4, 0x02014b50],
        [2, (3 << 8) | 20],
        [2, 20],
        [2, flags],
        [2, method],
        [4, 0],
        [4, checksum],
        [4, data.length],
        [4, size],
        [2, name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, (part.attributes ?? 0o100644) * 0x10000],
        [4, offset],
      ),
      name,
      extra,
    );
    const written = Buffer.concat([local, data, descriptor, part.gap ?? Buffer.alloc(0)]);
    pieces.push(written);
    offset += written.length;
  }
  const list = Buffer.concat(directory);
  const count = (limit: number) => (in64 ? Math.min(parts.length, limit) : parts.length);
  const end64 = numbers(
    [4, 0x06064b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, parts.length],
    [8, parts.length],
    [8, list.length],
    [8, offset],
  );
  const locator = numbers([4, 0x07064b50], [4, 0], [8, offset + list.length], [4, 1]);
  const end = numbers([4, 0x06054b50], [4, 0], [2, count(0xffff)], [2, count(0xffff)], [4, list.length], [4, offset], [2, comment.length]);
  return Buffer.concat([...pieces, list, ...(in64 ? [end64, locator] : []), end, Buffer.from(comment)]);
}

/** Numbers of so many bytes, the lowest byte first. */
function numbers(...values: (readonly [bytes: number, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) {
    buffer.writeUIntLE(value, at, Math.min(bytes, 6));
    at += bytes;
  }
  return buffer;
}
