import {
  type AccountLine,
  type AccountRowState,
  findAccountsByPrefix,
  isAccountRowState,
  readAccountLines,
  startsWithName,
} from "../accounts/find-by-prefix.ts";
import { type FoundAddress, findAddressesByPrefix, readAddressLines } from "../addresses/find-by-prefix.ts";
import type { FactorContext } from "../auth/factor.ts";
import { findFactorHolders } from "../auth/factors.ts";
import { isAdmin } from "../lib/role.ts";
import { fromBase64url, toBase64url } from "../lib/text/base64url.ts";
import { actAs } from "./act-as.ts";
import { recordAct } from "./record-act.ts";

/** The states by which accounts are found. */
const ACCOUNT_STATES = ["frozen", "unverified", "no-second-factor", "admin", "deleting"] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** An account as the list shows it. `address` is the one that was found, or else the primary one. */
export type FoundAccount = AccountLine & { address: string | null; isVerified: boolean; hasSecondFactor: boolean };

/** How far a search has come: first the names, then the addresses. */
type Place = { names: string | null } | { addresses: Omit<FoundAddress, "accountId"> | null };

export const FOUND_PAGE_SIZE = 25;
/** Looked at for one page, where few of them are in the state that is asked for. */
const MOST_EXAMINED = 500;
const BATCH = 50;

/** The states, for the page's choice. */
export function accountStates(): readonly AccountState[] {
  return ACCOUNT_STATES;
}

/**
 * Accounts by the start of a user name or of an address, and by state. The admin's history keeps which accounts were shown.
 * @param cursor `next` of the page before
 * @returns up to 25, and the cursor of what comes after them; where few are in the state a page can have fewer and yet a next
 *   one. "unknown-cursor" for a cursor that no page gave
 */
export async function searchAccounts(
  context: FactorContext,
  { prefix, state, cursor }: { prefix: string; state?: AccountState | undefined; cursor?: string | undefined },
): Promise<{ found: FoundAccount[]; next: string | null } | "unknown-cursor"> {
  let place: Place | null = cursor ? readCursor(cursor) : { names: null };
  if (!place) return "unknown-cursor";

  const found: FoundAccount[] = [];
  for (let examined = 0; place && examined < MOST_EXAMINED && found.length < FOUND_PAGE_SIZE; examined += BATCH) {
    const batch = await findBatch(context, { prefix, state, place });
    place = batch.next;
    for (const [index, account] of batch.accounts.entries()) {
      if (account && isInState(account, state)) found.push(account);
      if (found.length < FOUND_PAGE_SIZE) continue;
      const isLast = index === batch.accounts.length - 1;
      place = isLast ? batch.next : (batch.places[index] ?? null);
      break;
    }
  }

  const shown = { count: found.length, accounts: found.map(({ id }) => id).join(" "), ...(state ? { state } : {}) };
  await actAs(context, (context) => recordAct(context, { act: "searched", detail: shown }));
  return { found, next: place && writeCursor(place) };
}

/** Some accounts from `place` on, null for one that was found already, with the place after each; and where to go on. */
type Batch = { accounts: (FoundAccount | null)[]; places: Place[]; next: Place | null };

async function findBatch(
  context: FactorContext,
  { prefix, state, place }: { prefix: string; state: AccountState | undefined; place: Place },
): Promise<Batch> {
  if ("names" in place) {
    const rowState: AccountRowState | undefined = isAccountRowState(state) ? state : undefined;
    const lines = await findAccountsByPrefix(context, { prefix, state: rowState, after: place.names, most: BATCH });
    const places = lines.map(({ username }): Place => ({ names: username }));
    // Every account with an address has a name, which an empty prefix found.
    const afterAll: Place | null = prefix === "" ? null : { addresses: null };
    return { accounts: await describe(context, lines), places, next: lines.length < BATCH ? afterAll : (places.at(-1) ?? null) };
  }

  const addresses = await findAddressesByPrefix(context, { prefix, after: place.addresses, most: BATCH });
  const lines = await readAccountLines(
    context,
    addresses.map(({ accountId }) => accountId),
  );
  const described = await describe(context, [...lines.values()]);
  const accounts = addresses.map(({ accountId, address }) => {
    const account = described.find(({ id }) => id === accountId);
    return account && !startsWithName(account.username, prefix) ? { ...account, address } : null;
  });
  const places = addresses.map(({ id, address }): Place => ({ addresses: { id, address } }));
  return { accounts, places, next: addresses.length < BATCH ? null : (places.at(-1) ?? null) };
}

async function describe(context: FactorContext, lines: AccountLine[]): Promise<FoundAccount[]> {
  const ids = lines.map(({ id }) => id);
  const addresses = await readAddressLines(context, ids);
  const holders = await findFactorHolders(context, ids);
  return lines.map((line) => {
    const { primary = null, isVerified = false } = addresses.get(line.id) ?? {};
    return { ...line, address: primary, isVerified, hasSecondFactor: holders.has(line.id) };
  });
}

function isInState(account: FoundAccount, state: AccountState | undefined): boolean {
  switch (state) {
    case undefined:
      return true;
    case "frozen":
      return account.frozenAt !== null;
    case "deleting":
      return account.deleteAfter !== null;
    case "admin":
      return isAdmin(account);
    case "unverified":
      return !account.isVerified;
    case "no-second-factor":
      return !account.hasSecondFactor;
  }
}

function writeCursor(place: Place): string {
  const parts = "names" in place ? ["n", place.names] : place.addresses ? ["a", place.addresses.address, place.addresses.id] : ["a"];
  return toBase64url(Buffer.from(JSON.stringify(parts)));
}

function readCursor(cursor: string): Place | null {
  const parts = parseParts(cursor);
  if (!parts) return null;
  const [kind, text, id, ...more] = parts;
  if (more.length) return null;
  if (kind === "n" && text !== undefined && id === undefined) return { names: text };
  if (kind !== "a") return null;
  if (text === undefined) return { addresses: null };
  return id === undefined ? null : { addresses: { address: text, id } };
}

function parseParts(cursor: string): string[] | null {
  try {
    const parts: unknown = JSON.parse(Buffer.from(fromBase64url(cursor)).toString());
    const isText = (part: unknown) => typeof part === "string" && !part.includes("\0");
    return Array.isArray(parts) && parts.every(isText) ? parts : null;
  } catch {
    return null;
  }
}
