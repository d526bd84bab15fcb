import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { register } from "~/account-life/register";
import { noteDevice } from "~/auth/devices/devices";
import { issueSession } from "~/auth/session/issue-session";
import { beginEnrolment } from "~/auth/totp/begin-enrolment";
import { newSecret, sealSecret } from "~/auth/totp/secret";
import { systemClock } from "~/lib/clock";
import { newId } from "~/lib/random";
import { toBase32 } from "~/lib/text/base32";
import { createMailToken } from "~/report/mail-token";
import { createTestDatabase, type TestDatabase } from "../databases.ts";
import { newName, PASSWORD } from "../people.ts";
import { createTestContext, type TestContext } from "../test-context.ts";
import { codeOf } from "../totp.ts";
import type { EndOrder, EndReport } from "./end-process.ts";
import type { EndName } from "./ends.ts";

export const NEW_PASSWORD = "velvet canyon nine herons";

/** The account of one round, and two browsers of it. */
export type Round = {
  accountId: string;
  username: string;
  password: string;
  /** A network of its own: one network has so many registrations and passkeys, and fifty rounds of every pair need more. */
  ipAddress: string;
  /** The browser that asks for the end of the rest. */
  owner: { sessionToken: string; publicId: string };
  other: { sessionToken: string; publicId: string; deviceToken: string };
  /** The secret of its apps, where it has them. */
  secret: string;
  /** An app that nobody else of the round uses; empty where the account has no factor. */
  spareAppId: string;
};

/** What an end of access needs, in a form that goes from one process to another. */
export type Ending = Round & {
  resetToken: string;
  notMeToken: string;
  /** A code for the app that each session is setting up. */
  setUpCode: string;
  otherSetUpCode: string;
};

/** The same for who asks from this network. */
export function askedFrom(context: TestContext, { ipAddress }: Pick<Round, "ipAddress">): TestContext {
  return { ...context, client: { ...context.client, ipAddress } };
}

/** The domain in this process, and the same in another one, on one database. */
export class TwoProcesses {
  private readonly waiting = new Map<number, (result: unknown) => void>();
  private rounds = 0;
  private prepared = 0;

  private constructor(
    readonly context: TestContext,
    private readonly database: TestDatabase,
    private readonly child: ChildProcess,
  ) {
    child.on("message", ({ round, result }: EndReport) => this.waiting.get(round)?.(result));
  }

  static async start(kind: "sqlite" | "postgresql"): Promise<TwoProcesses> {
    const database = await createTestDatabase(kind);
    const test = createTestContext(database.db);
    const key = Buffer.from(test.keys.get("test") ?? []).toString("base64");
    const script = new URL("./end-process.ts", import.meta.url).pathname;
    const child = fork(script, [database.url, key], { execArgv: ["--import", "tsx"] });
    await once(child, "message");
    return new TwoProcesses({ ...test, clock: { ...systemClock, advance: test.clock.advance } }, database, child);
  }

  async stop(): Promise<void> {
    this.child.disconnect();
    await once(this.child, "exit");
    await this.database.close();
  }

  /** Ends access in the other process. @returns what came of it */
  end(name: EndName, ending: Ending, pause: number): Promise<unknown> {
    const round = ++this.rounds;
    return new Promise((resolve) => {
      this.waiting.set(round, resolve);
      this.child.send({ round, name, ending, pause } satisfies EndOrder);
    });
  }

  /** An account with a verified address and two browsers. @param withApps whether it has an app, and one more */
  async prepare({ withApps }: { withApps: boolean }): Promise<Round> {
    const { context } = this;
    const { db, clock, random } = context;
    const username = newName();
    const address = `${username}@example.org`;
    const ipAddress = `10.${this.prepared >> 8}.${this.prepared++ & 255}.1`;
    await register(askedFrom(context, { ipAddress }), { username, email: address, password: PASSWORD });
    const { id: accountId } = await db.account.findFirstOrThrow({ where: { username } });
    await db.emailAddress.updateMany({ where: { accountId }, data: { verifiedAt: clock.now(), verifiedKey: address } });

    const secret = newSecret(random);
    const addApp = async (label: string) => {
      const id = newId(random);
      const sealedSecret = sealSecret(context, { accountId, secret });
      await db.totpCredential.create({ data: { id, accountId, label, sealedSecret, createdAt: clock.now(), lastStep: 0 } });
      return id;
    };
    if (withApps) await addApp("Phone");
    const spareAppId = withApps ? await addApp("Spare") : "";

    const methods = withApps ? (["password", "totp"] as const) : (["password"] as const);
    const owner = await issueSession(context, { accountId, methods: [...methods], proved: true });
    const other = await issueSession(context, { accountId, methods: [...methods], proved: true });
    const { token: deviceToken } = await noteDevice(context, { accountId, remember: true });
    return {
      accountId,
      username,
      password: PASSWORD,
      ipAddress,
      owner: { sessionToken: owner.token, publicId: owner.publicId },
      spareAppId,
      secret: toBase32(secret),
      other: { sessionToken: other.token, publicId: other.publicId, deviceToken },
    };
  }

  /** The links and the set-up that an end of the round's access needs: the last of what is put in place, since a change drops them. */
  async arm(round: Round): Promise<Ending> {
    const { context } = this;
    const { accountId } = round;
    const setUpIn = async ({ publicId }: { publicId: string }) =>
      codeOf(context, (await beginEnrolment(context, { ...round, sessionId: publicId }))?.secret ?? "");
    // One to end in any case: what a round puts in place may have ended the other one.
    await issueSession(context, { accountId, methods: ["password"], proved: false });
    return {
      ...round,
      resetToken: await createMailToken(context, { purpose: "reset-password", accountId, emailId: null }),
      notMeToken: await createMailToken(context, { purpose: "not-me", accountId, emailId: null }),
      setUpCode: await setUpIn(round.owner),
      otherSetUpCode: await setUpIn(round.other),
    };
  }
}
