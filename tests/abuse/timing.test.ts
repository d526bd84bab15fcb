import { afterAll, beforeAll, expect, test } from "vitest";
import { issueSession } from "~/auth/session/issue-session";
import { systemClock } from "~/lib/clock";
import type { Database } from "~/lib/database/open";
import { newId, systemRandom } from "~/lib/random";
import { createMailToken } from "~/report/mail-token";
import { createAccount } from "../support/accounts.ts";
import { PASSWORD } from "../support/people.ts";
import { mostDistance, shuffled, superiority } from "../support/rank-test.ts";
import { SEALED } from "../support/same-answer.ts";
import { Site } from "../support/site.ts";
import { createTestContext, type TestContext } from "../support/test-context.ts";

/*
 * Whether an account exists shows in nothing that a stranger gets: status, headers, body, and time.
 *
 * Each way is asked SUBJECTS × ROUNDS times for a known account and as often for an unknown one, in an order that is drawn
 * anew in every round. So whatever else the machine does, and what one request leaves the next to wait for (a mail that is
 * sent after the answer), falls on both alike: only what the request itself does can part them. No time is compared with a
 * figure; what is compared is how often a known account takes longer than an unknown one, of all pairs.
 *
 * The threshold: one false alarm in a million for each way, so that a busy machine raises none, for a true share of at most
 * 0.5 ± ACCEPTED. That much is left to a look-up that has a row to read: 0.6 is a third of a single measurement's standard
 * deviation, and to tell one account by that takes about 170 measurements of it; the limits allow 100 wrong passwords in a row
 * and 5 requests for a reset a day. A hash or a mail in the request is several deviations: a share near 1.
 */
const SUBJECTS = 50;
const ROUNDS = 3;
const ACCEPTED = 0.1;
const LONG = 600_000;

const KEY = Buffer.alloc(32, 9);
const WRONG = "not the password of anybody";

let site: Site;
let db: Database;
let context: TestContext;
beforeAll(async () => {
  site = await Site.start({ TRUST_PROXY: "1", SECRET_KEYS: `test:${KEY.toString("base64")}` });
  db = site.openDatabase();
  const test = createTestContext(db);
  const settings = { ...test.settings, origin: site.origin };
  context = { ...test, clock: { ...systemClock, advance: test.clock.advance }, keys: new Map([["test", KEY]]), settings };
  await makeAccounts();
}, LONG);
afterAll(async () => {
  await db.$disconnect();
  await site.stop();
});

/** Somebody of this number who has a verified address here, or who is unknown: names of one length, so that answers are too. */
type Subject = { known: boolean; index: number };
const nameOf = ({ known, index }: Subject) => `${known ? "known" : "other"}-${String(index).padStart(4, "0")}`;
const addressOf = (subject: Subject) => `${nameOf(subject)}@example.org`;
const subjects: Subject[] = [true, false].flatMap((known) => Array.from({ length: SUBJECTS }, (_, index) => ({ known, index })));

/** What a subject's requests need: a link's token that verifies nothing, and the session of somebody who claims the address. */
const tokens = new Map<string, string>();
const claimants = new Map<string, string>();

async function addAccount(username: string, { hash, address, verified }: { hash: string; address: string; verified: boolean }) {
  const accountId = newId(systemRandom);
  const now = new Date();
  const userHandle = Buffer.from(systemRandom.bytes(64)).toString("base64url");
  await db.account.create({ data: { id: accountId, username, usernameKey: username, userHandle, createdAt: now } });
  await db.password.create({ data: { accountId, hash, changedAt: now } });
  const proof = verified ? { verifiedAt: now, verifiedKey: address } : {};
  await db.emailAddress.create({
    data: { id: newId(systemRandom), accountId, address, addressKey: address, isPrimary: true, createdAt: now, ...proof },
  });
  return accountId;
}

/** All accounts have one password and its hash, which spares hashing it a hundred times. */
async function makeAccounts() {
  const { accountId } = await createAccount(context);
  const { hash } = await db.password.findUniqueOrThrow({ where: { accountId } });
  for (const subject of subjects) {
    const address = addressOf(subject);
    if (subject.known) {
      const knownId = await addAccount(nameOf(subject), { hash, address, verified: true });
      // A link of this account, but for something else.
      tokens.set(address, await createMailToken(context, { purpose: "not-me", accountId: knownId, emailId: null }));
    } else {
      tokens.set(address, Buffer.from(systemRandom.bytes(32)).toString("base64url"));
    }
    const claimantId = await addAccount(`by-${nameOf(subject)}`, { hash, address, verified: false });
    claimants.set(address, (await issueSession(context, { accountId: claimantId, methods: ["password"], proved: true })).token);
  }
}

type Sent = { path: string; fields: Record<string, string>; cookie?: string };
type Answer = { milliseconds: number; seen: string };

let requests = 0;

/** How much longer a body is said to be than it is: its own length tells how long a name was typed. */
const beyond = (text: string, said: string) => Number(said) - Buffer.byteLength(text);

/** Sends a form from an address of its own. @returns how long it took, and all that was seen but the date and what was sent */
async function ask({ path, fields, cookie }: Sent, hidden: string[]): Promise<Answer> {
  requests++;
  const headers = {
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
    "X-Forwarded-For": `10.${requests >> 16}.${(requests >> 8) & 255}.${requests & 255}`,
    ...(cookie ? { Cookie: cookie } : {}),
  };
  const body = new URLSearchParams(fields).toString();
  const start = performance.now();
  const response = await fetch(site.origin + path, { method: "POST", headers, body, redirect: "manual" });
  const text = await response.text();
  const milliseconds = performance.now() - start;
  const shown = [...response.headers]
    .filter(([name]) => name !== "date")
    .map(([name, value]) => [name, name === "content-length" ? beyond(text, value) : value.replace(SEALED, "$1…;")]);
  // Each first page has a token of its own.
  const all = JSON.stringify([response.status, shown, text]).replace(/browser=[\w-]{43};/, "browser=…;");
  const seen = hidden.reduce((seen, typed) => seen.replaceAll(typed, "…"), all);
  return { milliseconds, seen };
}

/** Asks for known and unknown ones in an order that is drawn. @returns the times of both, and the different answers that both got */
async function compare(one: (subject: Subject, round: number) => Sent, { rounds = ROUNDS } = {}) {
  const times = { known: [] as number[], unknown: [] as number[] };
  const seen = { known: new Set<string>(), unknown: new Set<string>() };
  // What is done for the first time takes longer: those are not counted.
  for (const subject of shuffled(subjects).slice(0, 10)) await ask(one(subject, -1), []);
  for (let round = 0; round < rounds; round++) {
    // Limits are another matter (guessing.test.ts), and would make all answers the same.
    await db.throttle.deleteMany();
    for (const subject of shuffled(subjects)) {
      const sent = one(subject, round);
      const answer = await ask(sent, [...Object.values(sent.fields), nameOf(subject), ...(sent.path.match(/(?<=token=).+/) ?? [])]);
      const group = subject.known ? "known" : "unknown";
      times[group].push(answer.milliseconds);
      seen[group].add(answer.seen);
    }
  }
  return { times, seen };
}

const mostApart = (times: { known: number[] }) => mostDistance({ samples: times.known.length, accepted: ACCEPTED });

let registered = 0;

const WAYS: [way: string, (subject: Subject, round: number) => Sent][] = [
  [
    "login",
    // By name and by address in turn.
    (subject, round) => ({
      path: "/login",
      fields: { login: round % 2 === 0 ? nameOf(subject) : addressOf(subject), password: WRONG },
    }),
  ],
  [
    "register",
    (subject) => {
      const username = `new-${String(++registered).padStart(6, "0")}`;
      return { path: "/register", fields: { username, email: addressOf(subject), password: PASSWORD } };
    },
  ],
  ["reset", (subject) => ({ path: "/forgot-password", fields: { email: addressOf(subject) } })],
  ["verify", (subject) => ({ path: `/verify-email?token=${tokens.get(addressOf(subject))}`, fields: {} })],
  [
    "resend",
    (subject) => ({
      path: "/account/emails",
      fields: { intent: "resend", email: addressOf(subject) },
      cookie: `session=${claimants.get(addressOf(subject))}`,
    }),
  ],
];

test.each(WAYS)(
  "a known and an unknown account are the same in status, headers, body and time: %s",
  async (_way, one) => {
    const { times, seen } = await compare(one);
    expect([...seen.known]).toEqual([...seen.unknown]);
    expect(seen.known.size).toBe(1);
    expect(times.known.length).toBe(SUBJECTS * ROUNDS);
    const share = superiority(times.known, times.unknown);
    expect(Math.abs(share - 0.5), `a known one takes longer in ${(100 * share).toFixed(1)} % of all pairs`).toBeLessThan(mostApart(times));
  },
  LONG,
);

test(
  "the same comparison tells a login that is not hashed from one that is",
  async () => {
    const { times } = await compare(
      ({ known, index }) => {
        const fields: Record<string, string> = { login: nameOf({ known: false, index }), password: WRONG };
        if (known) delete fields.password;
        return { path: "/login", fields };
      },
      { rounds: 2 },
    );
    expect(0.5 - superiority(times.known, times.unknown)).toBeGreaterThan(mostApart(times));
  },
  LONG,
);
