import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { requestDeletion } from "~/account-life/deletion";
import { addAddress } from "~/addresses/add-address";
import { beginLogin } from "~/auth/login/begin-login";
import { confirmDevice, createFlow } from "~/auth/login/flow";
import { signInWithPasskey } from "~/auth/login/passkey-login";
import { changePassword } from "~/auth/new-password/change-password";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/password/check-password";
import { generate } from "~/auth/recovery-code/generate";
import { showCodesOnce } from "~/auth/recovery-code/show-codes";
import { readSession } from "~/auth/session/read-session";
import { sessionActor } from "~/auth/session/session-actor";
import { confirm } from "~/auth/step-up/confirm";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import type { SecurityEventName } from "~/history/events/events";
import { AccessEndedError } from "~/lib/write-for";
import { databaseKinds } from "../support/database-kinds.ts";
import { finishConfirmedLogin, finishLogin } from "../support/login.ts";
import { ENDS, type EndName } from "../support/matrix/ends.ts";
import { askedFrom, type Ending, NEW_PASSWORD, type Round, TwoProcesses } from "../support/matrix/rounds.ts";
import { IS_LONG } from "../support/random-runs.ts";
import { addKey, loginOptions, passkeyOptions } from "../support/security-keys.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

/** Of each pair; on PostgreSQL nearly every kind of fault shows within ten. */
const ROUNDS = IS_LONG ? 50 : 2;
/** One takes about as long as the other's pause at most. */
const MAX_PAUSE_MILLISECONDS = 25;

type SignedIn = { kind: string; session?: { token: string } };

type Maker = {
  withApps: boolean;
  /** What it rests on that an end of access takes away whatever it is; a password or passkey may be good afterwards. */
  restsOn: "flow" | "browser" | "session" | "password" | "passkey";
  /** Puts in place what the maker needs, before the race. */
  make(context: TestContext, round: Round): Promise<() => Promise<SignedIn>>;
};

/** What a session that ended meanwhile is told. */
function whenEnded(error: unknown): SignedIn {
  if (error instanceof AccessEndedError) return { kind: "ended" };
  throw error;
}

const browser = { next: null };

async function aFlow(context: TestContext, { accountId }: Round, methods: ("password" | "totp")[] = ["password"]) {
  const { token } = await createFlow(context, { accountId, methods, next: null });
  const { id } = await context.db.loginFlow.findFirstOrThrow({ where: { accountId } });
  return { flowToken: token, flowId: id, remember: false };
}

const MAKERS: Record<string, Maker> = {
  "a login with the password": {
    withApps: false,
    restsOn: "password",
    make:
      async (context, { username: login, password }) =>
      () =>
        beginLogin(context, { ...browser, login, password }),
  },
  "a login in a remembered browser": {
    withApps: true,
    restsOn: "browser",
    make:
      async (context, { username: login, password, other: { deviceToken } }) =>
      () =>
        beginLogin(withCookies(context, { deviceToken }), { next: null, login, password }),
  },
  "a login with a code of an app": {
    withApps: true,
    restsOn: "flow",
    make: async (context, round) => {
      const flow = await aFlow(context, round);
      return () => finishLogin(context, { ...flow, kind: "totp", response: codeOf(context, round.secret) });
    },
  },
  "a login with a recovery code": {
    withApps: true,
    restsOn: "flow",
    make: async (context, round) => {
      const flow = await aFlow(context, round);
      await generate(context, round);
      const shown = await showCodesOnce(context, round);
      return () => finishLogin(context, { ...flow, kind: "recovery-code", response: shown?.codes[0] ?? "" });
    },
  },
  "a login with a security key": {
    withApps: true,
    restsOn: "flow",
    make: async (context, round) => {
      const key = await addKey(context, keyOwner(round));
      const flow = await aFlow(context, round);
      const response = key.assert(await loginOptions(context, round.accountId, flow.flowId));
      return () => finishLogin(context, { ...flow, kind: "security-key", response });
    },
  },
  "a login that a mail confirmed": {
    withApps: true,
    restsOn: "flow",
    make: async (context, round) => {
      const flow = await aFlow(context, round, ["password", "totp"]);
      await confirmDevice(context, flow.flowId);
      return () => finishConfirmedLogin(context, flow);
    },
  },
  "a passkey": {
    withApps: true,
    restsOn: "passkey",
    make: async (context, round) => {
      const key = await addKey(context, keyOwner(round), { resident: true, verifies: true, passkey: true });
      const response = key.assert(await passkeyOptions(context, round.username));
      return () => signInWithPasskey(context, { ...browser, response, browserToken: round.username });
    },
  },
  "a fresh proof": {
    withApps: true,
    restsOn: "session",
    make: async (context, round) => {
      const { sessionToken: token, publicId } = round.other;
      const asOther = { ...withCookies(context, { sessionToken: token }), actor: sessionActor(token) };
      const session = { accountId: round.accountId, publicId, methods: ["password" as const, "totp" as const] };
      return () => confirm(asOther, { session, kind: "totp", response: codeOf(context, round.secret) }).catch(whenEnded);
    },
  },
};

/** A key is added in the owner's session, which goes on. */
function keyOwner({ accountId, username, password, owner }: Round) {
  return { accountId, username, password, address: "", sessionToken: owner.sessionToken, sessionId: owner.publicId };
}

/** Whether a login of this kind may be made anew once the rest was ended. */
function mayFollow(restsOn: Maker["restsOn"], end: EndName): boolean {
  switch (restsOn) {
    case "password":
      return !ENDS[end].refusesPassword;
    case "passkey":
      return !ENDS[end].refusesPasskey;
    case "browser":
      // No second factor is left that the browser would have to prove.
      return end === "a two-factor reset";
    default:
      return false;
  }
}

type Writer = {
  event: SecurityEventName;
  write(context: TestContext, round: Ending): Promise<unknown>;
};

const WRITERS: Record<string, Writer> = {
  "a change of the password": {
    event: "password:changed",
    write: (context, { accountId, password: current }) => changePassword(context, { accountId, current, password: NEW_PASSWORD }),
  },
  "a new address": {
    event: "email:added",
    write: (context, { accountId, username }) => addAddress(context, { accountId, address: `${username}@example.net` }),
  },
  "a set of codes": { event: "recovery-codes:generated", write: (context, round) => generate(context, round) },
  "a new factor": {
    event: "factor:added",
    write: (context, { accountId, other: { publicId: sessionId }, otherSetUpCode: code }) =>
      finishEnrolment(context, { accountId, sessionId, label: "Theirs", code }),
  },
  "a deletion": {
    event: "account:deletion-requested",
    write: (context, { accountId, username }) => requestDeletion(context, { accountId, username }),
  },
};

/** Ends that leave the other browser's session nothing to write with. */
const ENDS_OF_WRITERS: EndName[] = [
  "a change of the password",
  "a reset",
  "“this was not me”",
  "the end of all others",
  "a removed factor",
  "a freeze",
  "an admin's end of all sessions",
];

describe.each(databaseKinds)("at two processes on one %s", (kind) => {
  let processes: TwoProcesses;
  let context: TestContext;
  beforeAll(async () => {
    processes = await TwoProcesses.start(kind);
    context = processes.context;
  });
  afterAll(() => processes?.stop());

  /** Where in the account's history the first event of this name stands, of those that came after the race began. */
  async function placeOf(accountId: string, event: SecurityEventName, from: number): Promise<number | undefined> {
    const where = { accountId, event, sequence: { gt: from } };
    return (await context.db.securityEvent.findFirst({ where, orderBy: { sequence: "asc" } }))?.sequence;
  }

  async function race<R>(end: EndName, round: Ending, work: () => Promise<R>) {
    const { length: from } = await context.db.historyChain.findUniqueOrThrow({ where: { accountId: round.accountId } });
    const pauses = [Math.random(), Math.random()].map((part) => Math.round(part * MAX_PAUSE_MILLISECONDS));
    const [made, ended] = await Promise.all([sleep(pauses[0]).then(work), processes.end(end, round, pauses[1] ?? 0)]);
    if (ended && typeof ended === "object" && "error" in ended) throw new Error(String(ended.error));
    return { made, from, ended, endedAt: await placeOf(round.accountId, ENDS[end].event, from) };
  }

  const pairs = Object.entries(MAKERS).flatMap(([maker, how]) => (Object.keys(ENDS) as EndName[]).map((end) => ({ maker, end, how })));
  // An account without a factor has none to lose.
  const possible = pairs.filter(({ how, end }) => how.withApps || !["a removed factor", "a two-factor reset"].includes(end));

  test.each(possible)("no session of $maker outlives $end", async ({ how, end }) => {
    for (let count = 0; count < ROUNDS; count++) {
      const round = await processes.prepare(how);
      const make = await how.make(askedFrom(context, round), round);
      const { made, from, ended, endedAt } = await race(end, await processes.arm(round), make);
      if (endedAt === undefined) throw new Error(`${end} has not happened: ${JSON.stringify(ended)}`);
      const token = made.session?.token;
      if (!token || !(await readSession(context, token))) continue;

      const madeAt = await placeOf(round.accountId, "login:success", from);
      const mayComeAfter = mayFollow(how.restsOn, end);
      expect({ mayComeAfter, isAfter: madeAt !== undefined && madeAt > endedAt }).toEqual({ mayComeAfter: true, isAfter: true });
    }
  });

  const writes = Object.entries(WRITERS).flatMap(([writer, how]) => ENDS_OF_WRITERS.map((end) => ({ writer, end, how })));

  test.each(writes)("$writer in another session is not written after $end", async ({ how, end }) => {
    for (let count = 0; count < ROUNDS; count++) {
      const round = await processes.arm(await processes.prepare({ withApps: true }));
      const { sessionToken } = round.other;
      const asOther = { ...withCookies(context, { sessionToken }), actor: sessionActor(sessionToken) };
      const { made, from, ended, endedAt } = await race(end, round, () => how.write(asOther, round).catch(whenEnded));

      if (endedAt === undefined) {
        // The write came first, and was an end itself.
        expect(await placeOf(round.accountId, how.event, from), JSON.stringify(ended)).toBeDefined();
        continue;
      }
      // Of the same name is what the end itself wrote, where it is one of the kind.
      const same = ENDS[end].event === how.event ? 1 : 0;
      const after = { accountId: round.accountId, event: how.event, sequence: { gt: endedAt - same } };
      expect(await context.db.securityEvent.count({ where: after }), JSON.stringify(made)).toBe(same);
      expect(await context.db.securityEvent.count({ where: { ...after, sequence: { gt: from } } })).toBeLessThanOrEqual(1 + same);
      if (end !== "“this was not me”") continue;
      const { failures } = await context.db.password.findUniqueOrThrow({ where: { accountId: round.accountId } });
      expect(failures).toBe(MAX_FAILURES_IN_A_ROW);
    }
  });
});
