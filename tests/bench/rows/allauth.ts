import { type BenchRun, NotInstalledError, type Row } from "../bench-run.ts";
import { Browser, connection } from "../load/browser.ts";
import type { Request, Target } from "../load/jobs.ts";
import { ALLAUTH_DRIFT, logInToAllauth } from "../load/peers.ts";
import { Turns } from "../load/people.ts";
import { perSecond } from "../load/process.ts";
import { Allauth, allauthIsInstalled } from "../peers/allauth.ts";
import { heldByAll } from "../processes.ts";
import { failuresOf, loadOf } from "../report/failures.ts";
import { type Figure, ratios, spreadOf } from "../report/figures.ts";

const CLIENTS = 6;
const PAGE_CLIENTS = 4;
/** As Better Auth's people, but that codes are spent. */
const PEOPLE_PER_SECOND = 60;
const MEGABYTE = 1_000_000;

/** The site beside django-allauth with two factors, both on SQLite, in the same rounds. */
export const allauth: Row = {
  about: "the site beside django-allauth with two factors (tests/bench/peers/install-allauth.sh)",
  async measure(run) {
    if (!allauthIsInstalled()) throw new NotInstalledError("django-allauth is not installed: bash tests/bench/peers/install-allauth.sh");
    const people = Math.ceil(40 + run.seconds * run.options.rounds * PEOPLE_PER_SECOND);
    return run.using(await Allauth.start(people), (peer) => measure(run, peer));
  },
};

async function measure(run: BenchRun, peer: Allauth): Promise<Figure[]> {
  const site = await run.site("sqlite");
  const target = { origin: peer.origin };
  const logInThere = (seconds: number) => site.measure({ kind: "allauth", target, people: peer.people, clients: CLIENTS, seconds });
  await logInThere(run.warmUpSeconds);
  await site.logIns({ clients: CLIENTS, seconds: run.warmUpSeconds, browsers: "known" });
  const page = { path: "/account", headers: site.cookieOf(site.person()) };
  const theirPage = { path: "/accounts/email/", headers: { Cookie: await sessionOf(peer) } };
  const get = (target: Target, request: Request) =>
    site.measure({ kind: "request", target, request, clients: PAGE_CLIENTS, seconds: run.seconds });
  const samples = await run.rounds(async () => ({
    bare: await site.measure({ kind: "hash", clients: CLIENTS, seconds: run.seconds }),
    ours: await site.logIns({ clients: CLIENTS, seconds: run.seconds, browsers: "known" }),
    theirs: await logInThere(run.seconds),
    page: await get(site.target, page),
    theirPage: await get(target, theirPage),
  }));
  const rates = (name: keyof (typeof samples)[number]) => samples.map((sample) => perSecond(sample[name]));
  const theirs = samples.map(({ theirs }) => theirs);
  const common = { row: "allauth", database: "sqlite", unit: "a second" } as const;
  return [
    {
      ...common,
      what: "django-allauth: login with a code, 5 pages",
      value: spreadOf(rates("theirs")),
      ratio: { to: "bare hashes", value: spreadOf(ratios(rates("theirs"), rates("bare"))) },
      failures: failuresOf(theirs),
      loadMilliseconds: loadOf(theirs),
      note: "gunicorn, two workers; no history and no email",
    },
    {
      ...common,
      what: "login with a code, known browser, 5 pages",
      value: spreadOf(rates("ours")),
      ratio: { to: "django-allauth's", value: spreadOf(ratios(rates("ours"), rates("theirs"))) },
      bound: { of: "ratio", atLeast: 1.5 },
      failures: failuresOf(samples.map(({ ours }) => ours)),
    },
    {
      ...common,
      what: "django-allauth: page of addresses, signed in",
      value: spreadOf(rates("theirPage")),
      failures: failuresOf(samples.map(({ theirPage }) => theirPage)),
    },
    {
      ...common,
      what: "overview of the account, signed in",
      value: spreadOf(rates("page")),
      ratio: { to: "django-allauth's page", value: spreadOf(ratios(rates("page"), rates("theirPage"))) },
      bound: { of: "ratio", atLeast: 3 },
      failures: failuresOf(samples.map(({ page }) => page)),
    },
    { ...common, what: "django-allauth: memory after this", unit: "MB", value: spreadOf([heldByAll(peer.pid) / MEGABYTE]) },
  ];
}

/** The cookies of somebody who is signed in there. */
async function sessionOf({ origin, people }: Allauth): Promise<string> {
  const browser = new Browser(origin, connection());
  const { person, code } = new Turns(people.slice(-1), ALLAUTH_DRIFT).take();
  await logInToAllauth(browser, person, code);
  return [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
}
