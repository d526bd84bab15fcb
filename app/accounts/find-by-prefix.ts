import type { Context } from "../lib/context.ts";
import { type Role, withRole } from "../lib/role.ts";
import { prefixRange } from "../lib/text/prefix-range.ts";
import { usernameKey } from "./username.ts";

/** The account's own row, for lists of many. */
export type AccountLine = { id: string; username: string; createdAt: Date; frozenAt: Date | null; deleteAfter: Date | null; role: Role };

const line = { id: true, username: true, createdAt: true, frozenAt: true, deleteAfter: true, role: true } as const;

/** The states by which accounts are found that their own row says. */
const STATES = {
  frozen: { frozenAt: { not: null } },
  deleting: { deleteAfter: { not: null } },
  admin: { role: "admin" },
} as const;

export type AccountRowState = keyof typeof STATES;

export function isAccountRowState(state: string | undefined): state is AccountRowState {
  return state !== undefined && Object.hasOwn(STATES, state);
}

/** Whether an account whose name this is would be found by the prefix. */
export function startsWithName(username: string, prefix: string): boolean {
  return usernameKey(username).startsWith(usernameKey(prefix));
}

/**
 * Accounts whose user name starts with `prefix`, in the order of their names; an empty prefix finds all.
 * @param after the user name after which to go on
 */
export async function findAccountsByPrefix(
  { db }: Context,
  { prefix, state, after, most }: { prefix: string; state: AccountRowState | undefined; after: string | null; most: number },
): Promise<AccountLine[]> {
  const range = after === null ? prefixRange(usernameKey(prefix)) : { ...prefixRange(usernameKey(prefix)), gt: usernameKey(after) };
  const rows = await db.account.findMany({
    where: { usernameKey: range, ...(state ? STATES[state] : {}) },
    orderBy: { usernameKey: "asc" },
    take: most,
    select: line,
  });
  return rows.map(withRole);
}

/** The accounts of these ids that there are, by id. */
export async function readAccountLines({ db }: Context, ids: string[]): Promise<Map<string, AccountLine>> {
  const rows = await db.account.findMany({ where: { id: { in: [...new Set(ids)] } }, select: line });
  return new Map(rows.map((row) => [row.id, withRole(row)]));
}
