import type { Context } from "../../lib/context.ts";
import type { FactorCredential } from "../factor.ts";
import { authenticatorName } from "./authenticator-names.ts";

/** A key as its owner's list shows it. */
export type ListedKey = FactorCredential & {
  kind: "passkey" | "security-key";
  /** Whether its maker keeps a copy, so that it works on several devices. */
  synced: boolean;
  /** The model or the keeper that it says it is of, where that is a known one. */
  maker: string | null;
};

/** A passkey is a key that can sign in alone: it is discoverable, and it verified its user. */
export function isPasskey({ discoverable, userVerified }: { discoverable: boolean; userVerified: boolean }): boolean {
  return discoverable && userVerified;
}

/** The account's keys, the oldest first. */
export async function listKeys({ db }: Context, accountId: string): Promise<ListedKey[]> {
  const rows = await db.securityKey.findMany({ where: { accountId }, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map((row) => {
    const { id, label, createdAt, lastUsedAt, disownedAt, backedUp: synced, aaguid } = row;
    const kind = isPasskey(row) ? "passkey" : "security-key";
    return { id, label, createdAt, lastUsedAt, disownedAt, kind, synced, maker: authenticatorName(aaguid) ?? null };
  });
}

/** How a browser is told of the account's credentials (WebAuthn Level 3, 5.8.3). */
export async function credentialDescriptors({ db }: Context, accountId: string) {
  const rows = await db.securityKey.findMany({ where: { accountId }, orderBy: { lastUsedAt: "desc" } });
  return rows.map(({ credentialId, transports }) => ({ id: credentialId, transports: JSON.parse(transports) }));
}
