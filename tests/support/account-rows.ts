import type { Database } from "~/lib/database/open";

/** Everything that the database holds of an account, but its mails, which are sent in their own time. */
export async function accountRows(db: Database, username: string): Promise<Record<string, unknown>> {
  const account = await db.account.findUniqueOrThrow({ where: { usernameKey: username } });
  const where = { accountId: account.id };
  const rows = {
    account,
    password: await db.password.findMany({ where }),
    emails: await db.emailAddress.findMany({ where, orderBy: { id: "asc" } }),
    links: await db.mailToken.findMany({ where, orderBy: { id: "asc" } }),
    flows: await db.loginFlow.findMany({ where, orderBy: { id: "asc" } }),
    sessions: await db.session.findMany({ where, orderBy: { id: "asc" } }),
    devices: await db.device.findMany({ where, orderBy: { id: "asc" } }),
    apps: await db.totpCredential.findMany({ where, orderBy: { id: "asc" } }),
    setUp: await db.totpSetup.findMany({ where }),
    keys: await db.securityKey.findMany({ where, orderBy: { id: "asc" } }),
    challenges: await db.webauthnChallenge.findMany({ where, orderBy: { id: "asc" } }),
    sheet: await db.recoverySheet.findMany({ where }),
    codes: await db.recoveryCode.findMany({ where, orderBy: { id: "asc" } }),
    apiTokens: await db.apiToken.findMany({ where, orderBy: { id: "asc" } }),
    resets: await db.twoFactorReset.findMany({ where }),
    forms: await db.pendingForm.findMany({ where, orderBy: { id: "asc" } }),
    events: await db.securityEvent.findMany({ where, orderBy: { sequence: "asc" } }),
  };
  // Bytes and large numbers as text, so that two looks compare.
  return JSON.parse(JSON.stringify(rows, (_, value) => (typeof value === "bigint" ? String(value) : value)));
}
