/** Where the checksum of a tar header stands. */
const CHECKSUM = { start: 148, end: 156 };

/** Whether these 512 bytes are a header of a tar: their checksum is right (POSIX.1-2017, pax, "ustar Interchange Format"). */
export function isTarHeader(block: Buffer): boolean {
  const said = /^[ \0]*([0-7]+)[ \0]*$/.exec(block.toString("latin1", CHECKSUM.start, CHECKSUM.end))?.[1];
  if (!said) return false;
  let sum = 0;
  for (const [index, byte] of block.entries()) sum += index >= CHECKSUM.start && index < CHECKSUM.end ? 32 : byte;
  return Number.parseInt(said, 8) === sum;
}
