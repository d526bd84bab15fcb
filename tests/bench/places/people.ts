import { hashPassword } from "~/auth/password/password-hash";
import { sealSecret } from "~/auth/totp/secret";
import { after, DAY } from "~/lib/clock";
import type { Context } from "~/lib/context";
import type { Database } from "~/lib/database/open";
import { hashToken, newId, newToken, systemRandom } from "~/lib/random";
import type { KeyRing } from "~/lib/secrets/seal";
import { toBase32 } from "~/lib/text/base32";
import { PASSWORD } from "../../support/people.ts";
import type { LoadPerson } from "../load/jobs.ts";

/** Somebody with an app, who is known in one browser and signed in in another. */
export type BenchPerson = LoadPerson & { accountId: string; sessionToken: string };

const SECRET_BYTES = 20;
const BATCH = 500;

/** So many people by their rows alone, as registration, verification and set-up of an app leave them. */
export async function createPeople(db: Database, keys: KeyRing, count: number, prefix = "bench"): Promise<BenchPerson[]> {
  const hash = await hashPassword(PASSWORD);
  const people: BenchPerson[] = [];
  for (let from = 0; from < count; from += BATCH) {
    const some = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => personOf(`${prefix}${from + index}`));
    await write(db, keys, { people: some, hash });
    people.push(...some);
  }
  return people;
}

function personOf(login: string): BenchPerson {
  const secret = toBase32(systemRandom.bytes(SECRET_BYTES));
  const [accountId, deviceToken, sessionToken] = [newId(systemRandom), newToken(systemRandom), newToken(systemRandom)];
  return { accountId, login, password: PASSWORD, secret, deviceToken, sessionToken };
}

async function write(db: Database, keys: KeyRing, { people, hash }: { people: BenchPerson[]; hash: string }): Promise<void> {
  const now = new Date();
  const id = () => newId(systemRandom);
  const context = { keys, random: systemRandom } as Context;
  const rows = <Row>(row: (person: BenchPerson) => Row) => ({ data: people.map(row) });
  await db.account.createMany(
    rows(({ accountId, login }) => ({
      id: accountId,
      username: login,
      usernameKey: login,
      userHandle: Buffer.from(systemRandom.bytes(64)).toString("base64url"),
      createdAt: now,
      lastFactor: "totp",
      twoFactorSince: now,
    })),
  );
  await db.password.createMany(rows(({ accountId }) => ({ accountId, hash, changedAt: now })));
  await db.emailAddress.createMany(
    rows(({ accountId, login }) => {
      const address = `${login}@example.org`;
      const keys = { address, addressKey: address, verifiedKey: address };
      return { id: id(), accountId, ...keys, verifiedAt: now, isPrimary: true, createdAt: now };
    }),
  );
  await db.totpCredential.createMany(
    rows(({ accountId, secret }) => {
      const sealedSecret = sealSecret(context, { accountId, secret: fromBase32(secret) });
      return { id: id(), accountId, label: "Phone", sealedSecret, createdAt: now, lastStep: 0 };
    }),
  );
  await db.device.createMany(
    rows(({ accountId, deviceToken }) => {
      const tokenHash = hashToken(deviceToken);
      return { id: id(), accountId, tokenHash, userAgent: "bench", createdAt: now, lastSeenAt: now };
    }),
  );
  await db.session.createMany(
    rows(({ accountId, sessionToken }) => ({
      id: hashToken(sessionToken),
      publicId: id(),
      loginId: id(),
      accountId,
      methods: JSON.stringify(["password", "totp"]),
      createdAt: now,
      lastSeenAt: now,
      provedAt: now,
      expiresAt: after(now, DAY),
      ipAddress: "192.0.2.1",
      userAgent: "bench",
    })),
  );
}

/** RFC 4648, 6, without padding. */
function fromBase32(text: string): Uint8Array {
  const bits = [...text].map((digit) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digit).toString(2).padStart(5, "0")).join("");
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
}

/** Their apps' codes are good again, all that were used too. */
export async function forgetCodes(db: Database): Promise<void> {
  await db.totpCredential.updateMany({ data: { lastStep: 0 } });
}
