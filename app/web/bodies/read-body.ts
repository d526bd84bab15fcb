import { MAX_DRAINED_BYTES } from "./drain-body.ts";

/** A body that cannot be taken: the status, and the last part of a message key (`form.body.<fault>`). */
type BodyFault = { status: 400 | 413 | 415; fault: "type" | "size" | "encoding" | "repeated" | "broken" };
export type Body = { fields: Map<string, string>; fault: BodyFault | null };

/**
 * The longest form has a check box for each of 500 projects, with names of 100 characters (`MOST_BOXES` in
 * app/routes/account.tokens/read-form.ts): 56 KiB, and room for its other fields.
 */
const MAX_BYTES = 64 * 1024;
const MAX_FIELDS = 520;

/**
 * Reads a body of type application/x-www-form-urlencoded. The fields that can be read are returned with a fault too, so
 * that the page can come back with what was typed.
 */
export async function readBody(request: Request): Promise<Body> {
  const type = request.headers.get("Content-Type")?.split(";")[0]?.trim().toLowerCase();
  const bytes = await readBytes(request);
  if (!bytes) return { fields: new Map(), fault: { status: 413, fault: "size" } };
  if (bytes.length && type !== "application/x-www-form-urlencoded") return { fields: new Map(), fault: { status: 415, fault: "type" } };

  const text = Buffer.from(bytes).toString("latin1");
  const fields = new Map<string, string>();
  let fault: BodyFault | null = null;
  const pairs = text.split("&").filter(Boolean);
  if (pairs.length > MAX_FIELDS) return { fields, fault: { status: 413, fault: "size" } };

  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    const name = decode(equals < 0 ? pair : pair.slice(0, equals));
    const value = decode(equals < 0 ? "" : pair.slice(equals + 1));
    if (!name.valid || !value.valid) fault ??= { status: 400, fault: "encoding" };
    if (fields.has(name.text)) fault ??= { status: 400, fault: "repeated" };
    else fields.set(name.text, value.text);
  }
  return { fields, fault };
}

async function readBytes(request: Request): Promise<Uint8Array | null> {
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > MAX_DRAINED_BYTES) return null;
    if (length <= MAX_BYTES) chunks.push(chunk);
  }
  return length > MAX_BYTES ? null : Buffer.concat(chunks);
}

/** Decodes one name or value (WHATWG URL, 5.1), and says whether it was valid UTF-8 without a NUL. */
function decode(encoded: string): { text: string; valid: boolean } {
  const bytes = Buffer.from(
    encoded.replace(/\+/g, " ").replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
  const text = new TextDecoder("utf-8").decode(bytes);
  const valid = Buffer.from(text, "utf8").equals(bytes) && !text.includes("\0");
  return { text: text.replaceAll("\0", ""), valid };
}
