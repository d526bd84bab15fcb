import { afterEach, expect, test } from "vitest";
import { register } from "~/account-life/register";
import { beginLogin } from "~/auth/login/begin-login";
import { changePassword } from "~/auth/new-password/change-password";
import { openEstimates, scoreQueue } from "~/auth/password/estimate-score";
import { confirm } from "~/auth/step-up/confirm";
import { hashQueue, openForms } from "~/lib/secrets/argon2";
import { type BoundedQueue, OverloadedError } from "~/lib/work/bounded-queue";
import { limits } from "~/throttle/limits";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { newName, PASSWORD } from "../support/people.ts";
import type { TestContext } from "../support/test-context.ts";

const WRONG = "not the password of anybody";

onBothDatabases("where too much waits for a hash", (get) => {
  let empty = async () => {};
  afterEach(() => empty());

  /** Fills every place of a queue until the test is over, or until `empty` is called. */
  async function fill(queue: BoundedQueue) {
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    const { refused } = queue.figures;
    const places: Promise<unknown>[] = [];
    while (queue.figures.refused === refused) places.push(queue.run(() => over).catch(() => {}));
    empty = async () => {
      end();
      await Promise.all(places);
    };
  }

  const logIn = (context: TestContext, login: string, password = WRONG) => beginLogin(context, { login, password, next: null });
  const traces = async ({ db }: TestContext) => ({ counts: await db.throttle.findMany(), events: await db.securityEvent.count() });

  test("a form that anybody can send is refused before anything is counted, whosever name stands in it", async () => {
    const context = get();
    const { username, address } = await createVerifiedAccount(context);
    const before = await traces(context);
    await fill(openForms);
    for (const login of [username, address, "nobody-has-this-name", "nobody@example.org"])
      await expect(logIn(context, login)).rejects.toThrow(OverloadedError);
    for (const name of [username, newName()])
      await expect(register(context, { username: name, email: address, password: PASSWORD })).rejects.toThrow(OverloadedError);
    expect(await traces(context)).toEqual(before);

    await empty();
    expect((await logIn(context, username, PASSWORD)).kind).toBe("signed-in");
  });

  test("a password or a proof that could not be checked counts as no try", async () => {
    const context = get();
    const { accountId, username } = await createVerifiedAccount(context);
    const session = { accountId, publicId: "a-session-of-this-test", methods: ["password" as const] };
    await fill(hashQueue);
    for (let number = 0; number < 15; number++) {
      await expect(logIn(context, username)).rejects.toThrow(OverloadedError);
      await expect(logIn(context, "nobody-has-this-name")).rejects.toThrow(OverloadedError);
      await expect(confirm(context, { session, kind: "password", response: PASSWORD })).rejects.toThrow(OverloadedError);
    }
    const counted = () => context.db.throttle.findFirstOrThrow({ where: { key: { startsWith: `${limits.registration[0].name}:` } } });
    const { points } = await counted();
    const somebody = { username: newName(), email: "new@example.org", password: PASSWORD };
    await expect(register(context, somebody)).rejects.toThrow(OverloadedError);
    expect(await counted()).toMatchObject({ points });
    expect(await context.db.password.findUnique({ where: { accountId } })).toMatchObject({ failures: 0 });

    await empty();
    expect((await logIn(context, username, PASSWORD)).kind).toBe("signed-in");
    expect((await logIn(context, "nobody-has-this-name")).kind).toBe("refused");
    expect((await confirm(context, { session, kind: "password", response: WRONG })).kind).toBe("refused");
  });

  test("a new password that could not be estimated counts as no try", async () => {
    const context = get();
    const { accountId } = await createVerifiedAccount(context);
    const change = { accountId, current: WRONG, password: "harbour violin nineteen clouds" };
    await fill(scoreQueue);
    for (let number = 0; number < 15; number++) await expect(changePassword(context, change)).rejects.toThrow(OverloadedError);
    expect(await context.db.password.findUnique({ where: { accountId } })).toMatchObject({ failures: 0 });

    await empty();
    expect(await changePassword(context, change)).toMatchObject({ kind: "refused", current: "wrong" });
  });

  test("registrations leave places for people who are half-way", async () => {
    const context = get();
    const { accountId, password } = await createVerifiedAccount(context);
    await fill(openEstimates);
    const somebody = { username: newName(), email: "new@example.org", password: PASSWORD };
    await expect(register(context, somebody)).rejects.toThrow(OverloadedError);
    expect(await changePassword(context, { accountId, current: password, password: "short" })).toMatchObject({ kind: "refused" });
    expect(openEstimates.figures.running).toBeLessThan(scoreQueue.bounds.waiting);
    await empty();
    expect((await register(context, somebody)).kind).toBe("registered");
  });
});
