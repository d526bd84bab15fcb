import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noteDevice } from "~/auth/devices/devices";
import { createFlow } from "~/auth/login/flow";
import { MAX_FAILURES_IN_A_ROW } from "~/auth/password/check-password";
import { issueSession } from "~/auth/session/issue-session";
import { DAY, MINUTE } from "~/lib/clock";
import { limits } from "~/throttle/limits";
import { databaseKinds } from "../support/database-kinds.ts";
import { CLIENTS, guessAll, LimitClock, statuses, whileGuessing } from "../support/guessing.ts";
import { linkIn } from "../support/mailbox.ts";
import { logIn, newName, nextCode, registerVerified, withTotp } from "../support/people.ts";
import { Pair } from "../support/race.ts";
import type { Page, Visitor } from "../support/visitor.ts";

const LONG = 600_000;
const WRONG = "not the password of anybody";
const ADDRESSES = 1000;

let networks = 0;
/** A way to number addresses that nobody else comes from. */
function newAddresses(): (index: number) => string {
  const network = ++networks;
  return (index) => `10.${network}.${index >> 8}.${index & 255}`;
}

describe.each(databaseKinds)("twenty clients guess at two processes on one %s", (kind) => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await Pair.start(kind);
  });
  afterAll(() => pair.stop());

  /** A browser without cookies at this address, at one process or the other. */
  const visitorAt = (address: string, turn = 0) => pair.sites[turn % 2 === 0 ? 0 : 1].visitor({ headers: { "X-Forwarded-For": address } });
  const events = (accountId: string, event: string) => pair.db.securityEvent.count({ where: { accountId, event } });

  const guessPassword = (login: string, address: string, turn: number, password = `${WRONG} ${turn}`) =>
    visitorAt(address, turn).send("/login", { login, password });

  /** A guess at the second factor by somebody who knows the password: of the codes every second is one of an app. */
  async function guessCode(accountId: string, address: string, turn: number): Promise<Page> {
    const visitor = visitorAt(address, turn);
    visitor.cookies.set("flow", (await createFlow(pair.context, { accountId, methods: ["password"], next: null })).token);
    return turn % 2 === 0
      ? visitor.send("/login/totp", { code: String(turn % 1_000_000).padStart(6, "0") })
      : visitor.send("/login/recovery-code", { code: `wrong-${turn}` });
  }

  /** Holds that every guess was either looked at or put off; of a busy database nobody learns anything. */
  function expectOnlyRefusals(answers: Page[]) {
    expect(Object.keys(statuses(answers)).filter((status) => !["400", "429", "503"].includes(status))).toEqual([]);
    for (const { status, headers } of answers) if (status === 429) expect(Number(headers.get("Retry-After"))).toBeGreaterThan(0);
  }

  // On PostgreSQL a part of it: what counts there is that two processes' tries at once are.
  const whole = kind === "sqlite";

  test.each([
    [1, 2],
    [whole ? ADDRESSES : 100, whole ? 11 : 2],
  ])(
    "passwords from %i addresses: never more are checked than the table allows, and after a hundred in a row none of a stranger's is good",
    async (addresses, rounds) => {
      const person = await registerVerified(pair.site);
      const accountId = await pair.accountIdOf(person.username);
      const addressOf = newAddresses();
      const clock = new LimitClock(pair.db);
      const perRound = Math.max(2 * CLIENTS, Math.ceil(addresses / rounds));

      for (let round = 0; round < rounds; round++) {
        const turns = Array.from({ length: perRound }, (_, index) => round * perRound + index);
        const answers = await guessAll(turns.map((turn) => () => guessPassword(person.username, addressOf(turn % addresses), turn)));
        expectOnlyRefusals(answers);
        const checked = await events(accountId, "login:failed");
        expect(checked, `in round ${round}`).toBeLessThanOrEqual(clock.most(limits.loginAccount));
        expect(statuses(answers)[400] ?? 0).toBeLessThanOrEqual(checked);
        if (clock.elapsed < (round * 5 + 4) * MINUTE)
          expect((await guessPassword(person.username, addressOf(ADDRESSES + round), 0, person.password)).status).toBe(429);
        await clock.advance(5 * MINUTE);
      }

      const { failures } = await pair.db.password.findUniqueOrThrow({ where: { accountId } });
      expect(failures).toBe(await events(accountId, "login:failed"));
      expect(failures).toBeGreaterThan(rounds);
      if (addresses === 1) return;

      await pair.db.password.updateMany({
        where: { accountId, failures: { lt: MAX_FAILURES_IN_A_ROW } },
        data: { failures: MAX_FAILURES_IN_A_ROW },
      });
      expect((await guessPassword(person.username, addressOf(2 * ADDRESSES), 0, person.password)).status).toBe(400);
    },
    LONG,
  );

  test(
    "one address tries a password at forty accounts: ten are checked, whoever they are",
    async () => {
      const known = await Promise.all([1, 2, 3].map(() => registerVerified(pair.site)));
      const names = [...known.map(({ username }) => username), ...Array.from({ length: 2 * CLIENTS - known.length }, newName)];
      const addressOf = newAddresses();
      const clock = new LimitClock(pair.db);
      const answers = await guessAll(names.map((name, turn) => () => guessPassword(name, addressOf(0), turn)));
      expectOnlyRefusals(answers);
      expect(statuses(answers)[400]).toBeLessThanOrEqual(clock.most(limits.loginAddress));
      expect(statuses(answers)[400]).toBeGreaterThan(0);
      // Another address is another matter.
      expect((await guessPassword(newName(), addressOf(1), 0)).status).toBe(400);
    },
    LONG,
  );

  test.each([
    [1, [5, 5]],
    // Every five minutes of an hour, then hour by hour to the most of a day, then now and then until the next one has begun.
    [whole ? ADDRESSES : 100, [...Array(13).fill(5), ...(whole ? [60, 60, 60, 60, 60, 240, 240, 240, 240, 240] : [])]],
  ])(
    "codes from %i addresses: never more are checked in a day than the table allows",
    async (addresses, pauses) => {
      const person = await withTotp(pair.site);
      const accountId = await pair.accountIdOf(person.username);
      const addressOf = newAddresses();
      const clock = new LimitClock(pair.db);
      let turn = 0;
      let checkedInADay = 0;
      for (const pause of pauses) {
        const answers = await guessAll(
          Array.from({ length: CLIENTS }, () => () => guessCode(accountId, addressOf((turn * 7) % addresses), turn++)),
        );
        expectOnlyRefusals(answers);
        const checked = await events(accountId, "login:second-factor:failed");
        expect(checked, `after ${Math.round(clock.elapsed / MINUTE)} minutes`).toBeLessThanOrEqual(clock.most(limits.secondFactor));
        if (clock.elapsed < DAY) checkedInADay = checked;
        await clock.advance(pause * MINUTE);
      }
      expect(checkedInADay).toBeLessThanOrEqual(limits.secondFactor.at(-1)?.points ?? 0);
      expect(checkedInADay).toBeGreaterThan(addresses === 1 ? 4 : 19);
      expect(await events(accountId, "login:success")).toBe(1);
    },
    LONG,
  );

  /** The owner's browser at this address: it keeps the cookie of a browser that the account has logged in from, and no session. */
  function ownBrowser(cookies: Map<string, string>, address: string): Visitor {
    const visitor = visitorAt(address);
    visitor.cookies.set("device", cookies.get("device") ?? "");
    return visitor;
  }

  test(
    "while others guess the password, its owner logs in from a known browser, from elsewhere and from the guessers' own address",
    async () => {
      const person = await registerVerified(pair.site);
      await logIn(person);
      const addressOf = newAddresses();
      // Fifty guesses use up whatever there is.
      await guessAll(Array.from({ length: 50 }, (_, turn) => () => guessPassword(person.username, addressOf(turn), turn)));

      const { result, answers } = await whileGuessing(
        (turn) => guessPassword(person.username, addressOf(turn % 50), turn),
        async () => {
          const own: string[] = [];
          const strangers: number[] = [];
          let { cookies } = person.visitor;
          // In turn from one of the guessers' addresses and from elsewhere.
          for (let time = 0; time < 4; time++) {
            const visitor = ownBrowser(cookies, addressOf(time % 2 === 0 ? time : ADDRESSES));
            await logIn({ ...person, visitor });
            own.push(visitor.page.path);
            cookies = visitor.cookies;
            strangers.push((await guessPassword(person.username, addressOf(ADDRESSES + 1 + time), time, person.password)).status);
          }
          return { own, strangers };
        },
      );
      expectOnlyRefusals(answers);
      expect(result.own).toEqual(Array(4).fill("/account"));
      // Without the cookie even the right password waits.
      expect(new Set(result.strangers)).toEqual(new Set([429]));
      expect(statuses(answers)[429]).toBeGreaterThan(CLIENTS);
    },
    LONG,
  );

  test(
    "while others guess the second factor, its owner proves it in a known browser, from elsewhere and from the guessers' own address",
    async () => {
      const person = await withTotp(pair.site);
      const accountId = await pair.accountIdOf(person.username);
      const addressOf = newAddresses();
      await guessAll(Array.from({ length: CLIENTS }, (_, turn) => () => guessCode(accountId, addressOf(turn), turn)));

      const [first = "", last = ""] = person.recoveryCodes;
      const { result, answers } = await whileGuessing(
        (turn) => guessCode(accountId, addressOf(turn % 50), turn),
        async () => {
          const own: string[] = [];
          let { cookies } = person.visitor;
          for (const [time, recoveryCode] of ["", first].entries()) {
            const visitor = ownBrowser(cookies, addressOf(time % 2 === 0 ? time : ADDRESSES));
            await logIn({ ...person, visitor });
            const [path, code] = recoveryCode ? ["/login/recovery-code", recoveryCode] : ["/login/totp", await nextCode(person.secret)];
            own.push(`${(await visitor.send(path ?? "", { code: code ?? "" })).status} ${visitor.cookies.has("session")}`);
            cookies = visitor.cookies;
          }
          // A right code waits in a browser that the account never used.
          const stranger = visitorAt(addressOf(ADDRESSES + 1));
          await logIn({ ...person, visitor: stranger });
          return { own, stranger: (await stranger.send("/login/recovery-code", { code: last })).status };
        },
      );
      expectOnlyRefusals(answers);
      expect(result).toEqual({ own: Array(2).fill("303 true"), stranger: 429 });
      expect(statuses(answers)[429]).toBeGreaterThan(CLIENTS);
    },
    LONG,
  );

  /** A guess at a proof in a new session, as every login gives one, in this browser or in one that does not say which it is. */
  async function guessStepUp(accountId: string, address: string, turn: number, deviceToken: string | null): Promise<Page> {
    const visitor = visitorAt(address, turn);
    const methods = ["password" as const, "remembered-device" as const];
    visitor.cookies.set("session", (await issueSession(pair.context, { accountId, methods, proved: false })).token);
    if (deviceToken) visitor.cookies.set("device", deviceToken);
    return visitor.send("/confirm?next=/account", { code: String(turn).padStart(6, "0") });
  }

  test.each([[1], [whole ? ADDRESSES : 100]])(
    "step-ups in new sessions from %i addresses: never more are checked than the table allows, the owner is told, and confirms at another browser",
    async (addresses) => {
      const person = await withTotp(pair.site);
      const accountId = await pair.accountIdOf(person.username);
      const { token } = await noteDevice(pair.context, { accountId, remember: true });
      const addressOf = newAddresses();
      const clock = new LimitClock(pair.db);
      let turn = 0;
      for (let round = 0; round < 3; round++) {
        const answers = await guessAll(
          Array.from(
            { length: 2 * CLIENTS },
            () => () => guessStepUp(accountId, addressOf((turn * 7) % addresses), turn, turn++ % 2 ? token : null),
          ),
        );
        expectOnlyRefusals(answers);
        const checked = await events(accountId, "session:confirm-failed");
        // Two budgets: the browser's, and that of all sessions in none.
        expect(checked, `in round ${round}`).toBeLessThanOrEqual(
          Math.min(2 * clock.most(limits.ownSecondFactor), clock.most(limits.stepUp)),
        );
        expect(checked).toBeGreaterThan(4);
        if (round < 2) await clock.advance(5 * MINUTE);
      }
      await pair.site.mailbox.take(person.email, /couldn't confirm/);
      expect((await person.visitor.send("/confirm?next=/account", { code: await nextCode(person.secret) })).status).toBe(303);
    },
    LONG,
  );

  test(
    "while strangers of a thousand networks ask for resets, its owner gets a link in a known browser and in an unknown one, and it works",
    async () => {
      const person = await registerVerified(pair.site);
      await logIn(person);
      const accountId = await pair.accountIdOf(person.username);
      const addressOf = newAddresses();
      const { points } = limits.resetRequest[0];
      const ask = (address: string, turn: number) => visitorAt(address, turn).send("/forgot-password", { email: person.email });
      // One network uses up what it has, and the others have theirs.
      const strangers = await guessAll([
        ...Array.from({ length: points + CLIENTS }, (_, turn) => () => ask(addressOf(0), turn)),
        ...Array.from({ length: whole ? ADDRESSES : 100 }, (_, turn) => () => ask(addressOf(1 + turn), turn)),
      ]);
      expect(statuses(strangers)).toMatchObject({ 429: CLIENTS });

      const known = ownBrowser(person.visitor.cookies, addressOf(0));
      expect((await known.send("/forgot-password", { email: person.email })).status).toBe(303);
      expect((await ask(addressOf(ADDRESSES + 2), 0)).status).toBe(303);
      const link = linkIn(await pair.site.mailbox.take(person.email, /new password/i));
      await expect.poll(() => pair.db.outgoingMail.count({ where: { kind: "reset-requested" } }), { timeout: 60_000 }).toBe(0);
      expect(await events(accountId, "password:reset-requested")).toBe(1);
      const anywhere = visitorAt(addressOf(ADDRESSES + 3));
      await anywhere.open(link);
      await anywhere.submit({ password: "harbour violin nineteen clouds" });
      expect(anywhere.page.path).toBe("/login");
    },
    LONG,
  );

  test("nothing of all this was our fault", () => {
    expect(pair.takeFaults()).toEqual([]);
  });
});
