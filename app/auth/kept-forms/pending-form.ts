import { after, HOUR } from "../../lib/clock.ts";
import type { Context } from "../../lib/context.ts";
import { hashToken, newId } from "../../lib/random.ts";
import { seal, unseal } from "../../lib/secrets/seal.ts";
import { writeFor } from "../../lib/write-for.ts";

/**
 * A page of a session: what names a form that waits there, by its path without the query, of which there is any number.
 * `sessionId` is the session's public id.
 */
export type FormPlace = { sessionId: string; path: string };

/** A form that waits, and what was typed into it. */
type KeptForm = FormPlace & { accountId: string; typed: Record<string, string> };

/** Longer than anybody takes for a proof, short for what was typed and may be personal. */
const TTL = HOUR;

/** More pages than anybody has open with a form that waits. */
const MOST_FORMS = 3;

/**
 * Keeps what was typed into a form while its session goes through a fresh proof. A later form of the page replaces it, and of too many
 * pages the oldest go.
 */
export async function keepForm(context: Context, form: KeptForm): Promise<void> {
  await writeFor(context, form.accountId, (context) => putForm(context, form));
}

/** The same inside a transaction that holds the account. */
export async function putForm(context: Context, { accountId, sessionId, path: pathAndQuery, typed }: KeptForm): Promise<void> {
  const { db, clock, keys, random } = context;
  const path = withoutQuery(pathAndQuery);
  const sealed = seal({ keys, random, context: sealContext(accountId, path), plaintext: JSON.stringify(typed) });
  const data = { sealed, expiresAt: after(clock.now(), TTL) };
  await db.pendingForm.deleteMany({ where: { expiresAt: { lte: clock.now() } } });
  await db.pendingForm.upsert({
    where: { sessionId_path: { sessionId, path } },
    create: { id: newId(random), accountId, sessionId, path, ...data },
    update: data,
  });
  const oldest = await db.pendingForm.findMany({
    where: { sessionId, path: { not: path } },
    orderBy: { expiresAt: "desc" },
    skip: MOST_FORMS - 1,
    select: { id: true },
  });
  if (oldest.length) await db.pendingForm.deleteMany({ where: { id: { in: oldest.map(({ id }) => id) } } });
}

function withoutQuery(path: string): string {
  return path.split("?", 1).join();
}

export async function hasPendingForm({ db, clock }: Context, { sessionId, path }: FormPlace): Promise<boolean> {
  return (await db.pendingForm.count({ where: { sessionId, path: withoutQuery(path), expiresAt: { gt: clock.now() } } })) > 0;
}

/** Whether a form of any of the session's pages waits. */
export async function hasForms({ db, clock }: Context, sessionId: string): Promise<boolean> {
  return (await db.pendingForm.count({ where: { sessionId, expiresAt: { gt: clock.now() } } })) > 0;
}

/** Takes what was typed into the page's form; null where nothing waits. */
export async function takeForm(
  { db, clock, keys }: Context,
  { sessionId, path: pathAndQuery }: FormPlace,
): Promise<Record<string, string> | null> {
  const path = withoutQuery(pathAndQuery);
  const row = await db.pendingForm.findFirst({ where: { sessionId, path, expiresAt: { gt: clock.now() } } });
  if (!row) return null;
  const { count } = await db.pendingForm.deleteMany({ where: { id: row.id } });
  return count === 1 ? JSON.parse(unseal({ keys, context: sealContext(row.accountId, path), sealed: row.sealed }).toString()) : null;
}

/** Drops the account's forms, but for those of the session that is spared. */
export async function dropForms({ db }: Context, { accountId, spareId }: { accountId: string; spareId: string | null }): Promise<void> {
  await db.pendingForm.deleteMany({ where: { accountId, ...(spareId ? { sessionId: { not: spareId } } : {}) } });
}

/** Drops the forms of the session with this token. */
export async function dropFormsOf({ db }: Context, token: string): Promise<void> {
  await db.pendingForm.deleteMany({ where: { session: { id: hashToken(token) } } });
}

/** The session's forms go on with the session that takes its place. @returns how many */
export async function moveForms({ db, clock }: Context, { from, to }: { from: string; to: string }): Promise<number> {
  return (await db.pendingForm.updateMany({ where: { sessionId: from, expiresAt: { gt: clock.now() } }, data: { sessionId: to } })).count;
}

/** A sealed form opens for its account and page only. */
export function sealContext(accountId: string, path: string): string {
  return `pending-form:${accountId}:${path}`;
}
