import { expect, test } from "vitest";
import { listEnrolledFactors, listStoredFactors } from "~/auth/factors";
import { beginEnrolment } from "~/auth/totp/begin-enrolment";
import { disown } from "~/auth/totp/disown";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import { prove as proveStored } from "~/auth/totp/prove";
import { DAY, HOUR } from "~/lib/clock";
import { SealError } from "~/lib/secrets/seal";
import { credentialsOf } from "../support/credentials.ts";
import { onBothDatabases } from "../support/databases.ts";
import { proveBy } from "../support/prove-by.ts";
import { codeOf, createOwner, createOwnerWithApp, STEP, setUpApp, shownSecret } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

const prove = proveBy("totp");

const refused = (reason: string, params?: object) => ({ kind: "refused", reason, ...(params ? { params } : {}) });

onBothDatabases("TOTP", (get) => {
  test("a code proves, names its app, and notes when it was used", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    const [app] = await credentialsOf(context, "totp", accountId);
    expect(app).toMatchObject({ label: "Phone", lastUsedAt: null });

    const result = await prove(context, { accountId, response: codeOf(context, secret) });
    expect(result).toEqual({ kind: "proved", credential: { id: app?.id, label: "Phone" } });
    expect((await credentialsOf(context, "totp", accountId))[0]?.lastUsedAt).toEqual(context.clock.now());
  });

  test("a code is taken with spaces, hyphens and wide digits", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    const code = codeOf(context, secret);
    const response = `\u00a0${code.slice(0, 3)}\u2009\u2013 ${[...code.slice(3)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join("")}\t`;
    expect(await prove(context, { accountId, response })).toMatchObject({ kind: "proved" });
  });

  test("of two proofs with one code at the same time, one holds", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    const response = codeOf(context, secret);
    const results = await Promise.all(Array.from({ length: 8 }, () => prove(context, { accountId, response })));
    expect(results.filter(({ kind }) => kind === "proved")).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === "refused")).toEqual(Array.from({ length: 7 }, () => refused("used")));
  });

  test("a used step, and every older one, is refused even within its window", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    const older = codeOf(context, secret, -1);
    const present = codeOf(context, secret);
    expect(await prove(context, { accountId, response: present })).toMatchObject({ kind: "proved" });
    expect(await prove(context, { accountId, response: present })).toEqual(refused("used"));
    expect(await prove(context, { accountId, response: older })).toEqual(refused("used"));
    expect(await prove(context, { accountId, response: codeOf(context, secret, 1) })).toMatchObject({ kind: "proved" });
  });

  test("one step either way is taken; a code from longer ago says that the clock is behind", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    context.clock.advance(DAY);
    expect(await prove(context, { accountId, response: codeOf(context, secret, -11) })).toEqual(refused("wrong"));
    expect(await prove(context, { accountId, response: codeOf(context, secret, -10) })).toEqual(refused("clock-behind", { count: 5 }));
    expect(await prove(context, { accountId, response: codeOf(context, secret, -2) })).toEqual(refused("clock-behind", { count: 1 }));
    expect(await prove(context, { accountId, response: codeOf(context, secret, -1) })).toMatchObject({ kind: "proved" });
    expect(await prove(context, { accountId, response: codeOf(context, secret, 1) })).toMatchObject({ kind: "proved" });
  });

  test("a label that cannot be one adds no app, and one of several lines becomes one line", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await shownSecret(context, owner);
    const finish = (label: string) => finishEnrolment(withCookies(context, owner), { ...owner, label, code: codeOf(context, secret) });
    for (const label of ["", " \u200b", "k".repeat(61)]) expect(await finish(label)).toEqual({ kind: "refused-label" });
    expect(await credentialsOf(context, "totp", owner.accountId)).toEqual([]);
    expect(await finish("Old\nphone")).toMatchObject({ kind: "enrolled" });
    expect(await credentialsOf(context, "totp", owner.accountId)).toMatchObject([{ label: "Old phone" }]);
  });

  test("where the operator is strict, a code is good for its own 30 seconds only, at a login and at the set-up", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    const strict = { ...context, settings: { ...context.settings, totpDriftSteps: 0 } };
    context.clock.advance(DAY);
    expect(await prove(strict, { accountId, response: codeOf(context, secret, -1) })).toEqual(refused("clock-behind", { count: 1 }));
    expect(await prove(strict, { accountId, response: codeOf(context, secret, 1) })).toEqual(refused("wrong"));
    expect(await prove(strict, { accountId, response: codeOf(context, secret) })).toMatchObject({ kind: "proved" });

    const newcomer = await createOwner(context);
    const shown = await shownSecret(context, newcomer);
    const finish = (code: string) => finishEnrolment(strict, { ...newcomer, label: "Phone", code });
    expect(await finish(codeOf(context, shown, -1))).toMatchObject({ kind: "refused", reason: "clock-behind" });
    expect(await finish(codeOf(context, shown))).toMatchObject({ kind: "enrolled" });
  });

  test("nobody learns at a login that a code will be right later", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    const later = codeOf(context, secret, 3);
    expect(await prove(context, { accountId, response: later })).toEqual(refused("wrong"));
    context.clock.advance(3 * STEP);
    expect(await prove(context, { accountId, response: later })).toMatchObject({ kind: "proved" });
  });

  test("whatever is no code is refused", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    for (const response of ["", " ", "12345", "1234567", "abcdef", "١٢٣٤٥٦", `${codeOf(context, secret)}0`, "-1e5", "{}"]) {
      expect(await prove(context, { accountId, response }), response).toEqual(refused("wrong"));
    }
  });

  test("an app that is disowned while its code is checked proves nothing", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    const [app] = await listStoredFactors(context, accountId);
    await disown(context, { accountId, since: new Date(0) });
    const proof = { accountId, response: codeOf(context, secret), credentials: app?.credentials ?? [] };
    expect(await proveStored(context, proof)).toEqual(refused("used"));
    expect(await credentialsOf(context, "totp", accountId)).toMatchObject([{ lastUsedAt: null }]);
  });

  test("what pages list of an app has no secret, sealed or not", async () => {
    const context = get();
    const { accountId } = await createOwnerWithApp(context);
    const { sealedSecret } = await context.db.totpCredential.findFirstOrThrow({ where: { accountId } });
    expect(JSON.stringify(await listStoredFactors(context, accountId))).toContain(sealedSecret);
    const listed = await listEnrolledFactors(context, accountId);
    expect(listed.map(({ kind }) => kind)).toContain("totp");
    expect(JSON.stringify(listed)).not.toContain(sealedSecret);
  });

  test("a code of another account is refused, and stays good there", async () => {
    const context = get();
    const one = await createOwnerWithApp(context);
    const other = await createOwnerWithApp(context);
    const response = codeOf(context, other.secret);
    expect(await prove(context, { accountId: one.accountId, response })).toEqual(refused("wrong"));
    expect(await prove(context, { accountId: other.accountId, response })).toMatchObject({ kind: "proved" });
  });

  test("each of several apps proves, and the step of one spends nothing of another", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secrets = [await setUpApp(context, owner, "Phone"), await setUpApp(context, owner, "Tablet")];
    context.clock.advance(2 * STEP);
    for (const [index, label] of ["Phone", "Tablet"].entries()) {
      const result = await prove(context, { ...owner, response: codeOf(context, secrets[index] ?? "") });
      expect(result).toMatchObject({ kind: "proved", credential: { label } });
    }
  });

  test("the code that confirmed a set-up does not log in", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await setUpApp(context, owner);
    expect(await prove(context, { ...owner, response: codeOf(context, secret) })).toEqual(refused("used"));
  });

  test("a clock that is set back does not bring a used step back", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithApp(context);
    expect(await prove(context, { accountId, response: codeOf(context, secret) })).toMatchObject({ kind: "proved" });
    context.clock.advance(-4 * STEP);
    expect(await prove(context, { accountId, response: codeOf(context, secret) })).toEqual(refused("used"));
    context.clock.advance(4 * STEP);
  });

  test("a session has one set-up at a time, the same in every tab, until it is confirmed", async () => {
    const context = get();
    const owner = await createOwner(context);
    const tabs = await Promise.all([beginEnrolment(context, owner), beginEnrolment(context, owner), beginEnrolment(context, owner)]);
    expect(new Set(tabs.map((setup) => setup?.secret)).size).toBe(1);
    context.clock.advance(HOUR - 1);
    expect(await shownSecret(context, owner)).toBe(tabs[0]?.secret);

    await setUpApp(context, owner);
    expect(await shownSecret(context, owner)).not.toBe(tabs[0]?.secret);
  });

  test("a set-up is dropped after an hour", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await shownSecret(context, owner);
    context.clock.advance(HOUR);
    const late = await finishEnrolment(withCookies(context, owner), { ...owner, label: "Phone", code: codeOf(context, secret) });
    expect(late).toEqual({ kind: "setup-gone" });
    expect(await shownSecret(context, owner)).not.toBe(secret);
  });

  test("a set-up is confirmed once, however many tabs send its code", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await shownSecret(context, owner);
    const confirmation = { ...owner, label: "Phone", code: codeOf(context, secret) };
    const results = await Promise.all(Array.from({ length: 4 }, () => finishEnrolment(withCookies(context, owner), confirmation)));
    expect(results.map(({ kind }) => kind).sort()).toEqual(["enrolled", "setup-gone", "setup-gone", "setup-gone"]);
    expect(await credentialsOf(context, "totp", owner.accountId)).toHaveLength(1);
  });

  test("a tab with a set-up that was completed is told so, and guesses nothing of the next one", async () => {
    const context = get();
    const owner = await createOwner(context);
    const old = await beginEnrolment(context, owner);
    await setUpApp(context, owner);
    await shownSecret(context, owner);
    const code = codeOf(context, old?.secret ?? "", 1);
    expect(await finishEnrolment(withCookies(context, owner), { ...owner, label: "Phone", code, setupId: old?.id })).toEqual({
      kind: "setup-gone",
    });
  });

  test("a code for another time tells at the set-up by how much the clock is off, and which way", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await shownSecret(context, owner);
    const confirm = (steps: number) =>
      finishEnrolment(withCookies(context, owner), { ...owner, label: "Phone", code: codeOf(context, secret, steps) });
    expect(await confirm(-6)).toEqual(refused("clock-behind", { count: 3 }));
    expect(await confirm(10)).toEqual(refused("clock-ahead", { count: 5 }));
    expect(await confirm(11)).toEqual(refused("wrong"));
    expect(await credentialsOf(context, "totp", owner.accountId)).toEqual([]);
    expect(await confirm(1)).toEqual({ kind: "enrolled", isFirst: true });
  });

  test("five wrong codes in five minutes close the set-up for a while", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await shownSecret(context, owner);
    for (let count = 0; count < 5; count++) {
      expect(await finishEnrolment(withCookies(context, owner), { ...owner, label: "Phone", code: "0" })).toEqual(refused("wrong"));
    }
    const right = { ...owner, label: "Phone", code: codeOf(context, secret) };
    expect(await finishEnrolment(withCookies(context, owner), right)).toMatchObject({
      kind: "throttled",
      retryAfterSeconds: expect.any(Number),
    });
  });

  test("an account has at most ten apps", async () => {
    const context = get();
    const owner = await createOwner(context);
    for (let number = 1; number <= 9; number++) await setUpApp(context, owner, `App ${number}`);
    const secret = await shownSecret(context, owner);
    await setUpApp(context, owner, "App 10");
    expect(await beginEnrolment(context, owner)).toBeNull();
    const eleventh = await finishEnrolment(withCookies(context, owner), { ...owner, label: "App 11", code: codeOf(context, secret, 1) });
    expect(eleventh).toEqual({ kind: "too-many", max: 10 });
  });

  test("a secret is sealed, and opens for its own account only", async () => {
    const context = get();
    const one = await createOwnerWithApp(context);
    const other = await createOwnerWithApp(context);
    const { sealedSecret } = await context.db.totpCredential.findFirstOrThrow({ where: { accountId: one.accountId } });
    expect(sealedSecret).not.toContain(one.secret);

    await context.db.totpCredential.updateMany({ where: { accountId: other.accountId }, data: { sealedSecret } });
    await expect(prove(context, { ...other, response: codeOf(context, one.secret) })).rejects.toThrow(SealError);
  });
});
