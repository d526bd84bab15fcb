import { type BenchRun, NotInstalledError, type Row } from "../bench-run.ts";
import { Browser, connection } from "../load/browser.ts";
import { perSecond } from "../load/process.ts";
import { BetterAuth, peersAreInstalled } from "../peers/better-auth.ts";
import { heldByAll } from "../processes.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";

const CLIENTS = 6;
const PAGE_CLIENTS = 4;
/** Its codes are not spent, so a few people can log in for ever; two hashes each to create. */
const PEOPLE = 40;
const MEGABYTE = 1_000_000;

/** The site beside Better Auth with two factors, both on SQLite, in the same rounds. */
export const betterAuth: Row = {
  about: "the site beside Better Auth with two factors (npm install --prefix tests/bench/peers)",
  async measure(run) {
    if (!peersAreInstalled()) throw new NotInstalledError("Better Auth is not installed: npm install --prefix tests/bench/peers");
    return run.using(await BetterAuth.start(PEOPLE), (peer) => measure(run, peer));
  },
};

async function measure(run: BenchRun, peer: BetterAuth): Promise<Figure[]> {
  const site = await run.site("sqlite");
  const target = { origin: peer.origin };
  const session = await sessionOf(peer);
  const logInThere = (seconds: number) => site.measure({ kind: "better-auth", target, people: peer.people, clients: CLIENTS, seconds });
  await logInThere(run.warmUpSeconds);
  await site.logIns({ clients: CLIENTS, seconds: run.warmUpSeconds, browsers: "known" });
  const page = { path: "/account", headers: site.cookieOf(site.person()) };
  const check = { path: "/api/auth/get-session", headers: { Cookie: session } };
  const samples = await run.rounds(async () => ({
    bare: await site.measure({ kind: "hash", clients: CLIENTS, seconds: run.seconds }),
    ours: await site.logIns({ clients: CLIENTS, seconds: run.seconds, browsers: "known" }),
    theirs: await logInThere(run.seconds),
    page: await site.measure({ kind: "request", target: site.target, request: page, clients: PAGE_CLIENTS, seconds: run.seconds }),
    check: await site.measure({ kind: "request", target, request: check, clients: PAGE_CLIENTS, seconds: run.seconds }),
  }));
  const rates = (name: keyof (typeof samples)[number]) => samples.map((sample) => perSecond(sample[name]));
  const theirs = samples.map(({ theirs }) => theirs);
  const common = { row: "better-auth", database: "sqlite", unit: "a second" } as const;
  return [
    {
      ...common,
      what: "Better Auth: login with a code, JSON, 3 requests",
      value: spreadOf(rates("theirs")),
      ratio: { to: "bare hashes", value: spreadOf(ratios(rates("theirs"), rates("bare"))) },
      failures: failuresOf(theirs),
      loadMilliseconds: loadOf(theirs),
      note: "no history, no email, no code that is spent, no page: less than ours does",
    },
    {
      ...common,
      what: "login with a code, known browser, 5 pages",
      value: spreadOf(rates("ours")),
      ratio: { to: "Better Auth's", value: spreadOf(ratios(rates("ours"), rates("theirs"))) },
      bound: { of: "ratio", atLeast: 1.5 },
      failures: failuresOf(samples.map(({ ours }) => ours)),
    },
    {
      ...common,
      what: "Better Auth: session check, JSON",
      value: spreadOf(rates("check")),
      failures: failuresOf(samples.map(({ check }) => check)),
    },
    {
      ...common,
      what: "overview of the account, a page",
      value: spreadOf(rates("page")),
      ratio: { to: "Better Auth's session check", value: spreadOf(ratios(rates("page"), rates("check"))) },
      bound: { of: "ratio", atLeast: 1 },
      failures: failuresOf(samples.map(({ page }) => page)),
    },
    { ...common, what: "Better Auth: memory after this", unit: "MB", value: spreadOf([heldByAll(peer.pid) / MEGABYTE]) },
  ];
}

/** The cookies of somebody who is signed in there. */
async function sessionOf({ origin, people }: BetterAuth): Promise<string> {
  const [person] = people;
  if (!person) throw new Error("nobody is there");
  const browser = new Browser(origin, connection());
  const { email, password, secret } = person;
  await browser.postJson("/api/auth/sign-in/email", { email, password });
  const { generateSync } = await import("otplib");
  const { status, body } = await browser.postJson("/api/auth/two-factor/verify-totp", { code: generateSync({ secret }) });
  if (status !== 200) throw new Error(`${status} ${body}`);
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}
