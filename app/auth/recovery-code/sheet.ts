import type { Context } from "../../lib/context.ts";
import { newId } from "../../lib/random.ts";
import { seal, unseal } from "../../lib/secrets/seal.ts";
import { account } from "../../lib/subject.ts";
import { toBase64url } from "../../lib/text/base64url.ts";
import { report } from "../../report/report.ts";
import { hashCode, newCode } from "./code.ts";

/** Ten, as elsewhere: enough for years, few enough for a slip of paper. */
const CODES = 10;
const SALT_BYTES = 16; // RFC 9106, 3.1

/** A set of codes that is made and not stored yet. */
export type NewSheet = { id: string; salt: string; codes: string[]; hashes: string[] };

/** Makes a set of codes with their hashes. Slow, as argon2id is: never call it in a transaction. */
export async function makeSheet({ random }: Context): Promise<NewSheet> {
  const salt = random.bytes(SALT_BYTES);
  const codes = Array.from({ length: CODES }, () => newCode(random));
  const hashes = await Promise.all(codes.map((code) => hashCode(code, salt)));
  return { id: newId(random), salt: toBase64url(salt), codes, hashes };
}

/** Puts a set of codes in the place of the one before; call it in a transaction. */
export async function storeSheet(
  context: Context,
  { accountId, sheet: { id, salt, codes, hashes } }: { accountId: string; sheet: NewSheet },
): Promise<void> {
  const { db, clock, random, keys } = context;
  const sealedCodes = seal({ keys, random, context: sealContext(accountId, id), plaintext: JSON.stringify(codes) });
  const createdAt = clock.now();
  const sheet = { id, salt, sealedCodes, createdAt, keptAt: null, disownedAt: null };
  await db.recoverySheet.upsert({ where: { accountId }, create: { accountId, ...sheet }, update: sheet });
  await db.recoveryCode.deleteMany({ where: { accountId } });
  await db.recoveryCode.createMany({ data: hashes.map((codeHash) => ({ id: newId(random), accountId, codeHash })) });
  const link = { purpose: "not-me", since: createdAt } as const;
  await report(context, { about: account(accountId), event: "recovery-codes:generated", detail: { count: codes.length }, link });
}

/** Opens sealed codes of this set. @throws SealError where they are of another one, or were changed */
export function openCodes({ keys }: Context, { accountId, sheetId, sealed }: { accountId: string; sheetId: string; sealed: string }) {
  const codes: string[] = JSON.parse(unseal({ keys, context: sealContext(accountId, sheetId), sealed }).toString());
  return codes;
}

/** Sealed codes open for their account and set only. */
export function sealContext(accountId: string, sheetId: string): string {
  return `recovery-codes:${accountId}:${sheetId}`;
}
