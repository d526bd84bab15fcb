import { hashRaw } from "@node-rs/argon2";
import { expect, test } from "vitest";
import { generate } from "~/auth/recovery-code/generate";
import { proveKept } from "~/auth/recovery-code/keep";
import { reopenCodes, showCodesOnce } from "~/auth/recovery-code/show-codes";
import { recoveryStatus } from "~/auth/recovery-code/status";
import { ARGON2_PARAMETERS } from "~/lib/secrets/argon2";
import { credentialsOf } from "../support/credentials.ts";
import { onBothDatabases } from "../support/databases.ts";
import { proveBy } from "../support/prove-by.ts";
import type { TestContext } from "../support/test-context.ts";
import { createOwner, createOwnerWithApp } from "../support/totp.ts";

const prove = proveBy("recovery-code");

const WRONG = { kind: "refused", reason: "wrong" };

/** An account with an app and the codes that came with it, shown. */
async function createOwnerWithCodes(context: TestContext) {
  const owner = await createOwnerWithApp(context);
  const shown = await showCodesOnce(context, owner);
  if (!shown) throw new Error("no codes");
  await context.sentMail();
  return { ...owner, ...shown, code: (number: number) => shown.codes[number] ?? "" };
}

onBothDatabases("recovery codes", (get) => {
  test("ten codes of 60 bits come with the first factor, all different, in groups that are easy to copy", async () => {
    const { codes } = await createOwnerWithCodes(get());
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){2}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  test("codes are stored as hashes; once they were shown, nothing holds them", async () => {
    const context = get();
    const { accountId, codes } = await createOwnerWithCodes(context);
    const stored = JSON.stringify([
      await context.db.recoverySheet.findUnique({ where: { accountId } }),
      await context.db.recoveryCode.findMany({ where: { accountId } }),
    ]);
    for (const code of codes) {
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(code.replaceAll("-", ""));
    }
    expect(await context.db.recoverySheet.findUnique({ where: { accountId } })).toMatchObject({ sealedCodes: null });
  });

  test("what is stored of a code is its argon2id hash, under a random salt of 128 bits for each set", async () => {
    const context = get();
    const [one, other] = [await createOwnerWithCodes(context), await createOwnerWithCodes(context)];
    const salts = [];
    for (const { accountId, codes } of [one, other]) {
      const { salt } = await context.db.recoverySheet.findUniqueOrThrow({ where: { accountId } });
      const bytes = Buffer.from(salt, "base64url");
      const options = { ...ARGON2_PARAMETERS, salt: bytes };
      const hashes = await Promise.all(codes.map((code) => hashRaw(code.replaceAll("-", ""), options)));
      const stored = await context.db.recoveryCode.findMany({ where: { accountId } });
      expect(stored.map(({ codeHash }) => codeHash).sort()).toEqual(hashes.map((hash) => hash.toString("base64url")).sort());
      expect(bytes).toHaveLength(16);
      salts.push(salt);
    }
    expect(salts[0]).not.toBe(salts[1]);
  });

  test("of several pages that show the codes at the same time, one does", async () => {
    const context = get();
    const owner = await createOwnerWithApp(context);
    const pages = await Promise.all(Array.from({ length: 5 }, () => showCodesOnce(context, owner)));
    expect(pages.filter(Boolean)).toHaveLength(1);
    expect(await showCodesOnce(context, owner)).toBeNull();
  });

  test("each code is good once, whatever its case, spaces, hyphens and look-alikes", async () => {
    const context = get();
    const { accountId, code, codes } = await createOwnerWithCodes(context);
    const typed = [
      code(0),
      code(1).toLowerCase(),
      code(2).replaceAll("-", ""),
      ` ${code(3).replaceAll("-", "\u2014")}\n`,
      code(4).replaceAll("0", "o").replaceAll("1", "l"),
      code(5).split("").join(" "),
    ];
    for (const response of typed) expect(await prove(context, { accountId, response }), response).toMatchObject({ kind: "proved" });
    for (const response of [...typed, ...codes.slice(0, 6)]) expect(await prove(context, { accountId, response })).toEqual(WRONG);
    expect(await recoveryStatus(context, accountId)).toMatchObject({ left: 4, isLow: false });
  });

  test("of two logins with one code at the same time, one gets in", async () => {
    const context = get();
    const { accountId, code } = await createOwnerWithCodes(context);
    const results = await Promise.all(Array.from({ length: 6 }, () => prove(context, { accountId, response: code(0) })));
    expect(results.filter(({ kind }) => kind === "proved")).toHaveLength(1);
    expect(await recoveryStatus(context, accountId)).toMatchObject({ left: 9 });
  });

  test("a used code is an event and a mail that says how many are left", async () => {
    const context = get();
    const { accountId, address, code } = await createOwnerWithCodes(context);
    await prove(context, { accountId, response: code(0) });
    const event = await context.db.securityEvent.findFirstOrThrow({ where: { accountId }, orderBy: { sequence: "desc" } });
    expect(event.event).toBe("recovery-code:used");
    expect(await context.sentMail()).toMatchObject([{ kind: "recovery-code-used", to: address, params: { count: 9 } }]);
  });

  test("a code of another account, an empty one and a long one are refused", async () => {
    const context = get();
    const { accountId } = await createOwnerWithCodes(context);
    const other = await createOwnerWithCodes(context);
    for (const response of [other.code(0), "", "-", "0".repeat(5000)]) {
      expect(await prove(context, { accountId, response })).toEqual(WRONG);
    }
    expect(await prove(context, { accountId: other.accountId, response: other.code(0) })).toMatchObject({ kind: "proved" });
  });

  test("an account without codes proves nothing with one", async () => {
    const context = get();
    const { accountId } = await createOwner(context);
    expect(await prove(context, { accountId, response: "" })).toEqual(WRONG);
    expect(await credentialsOf(context, "recovery-code", accountId)).toEqual([]);
    expect(await recoveryStatus(context, accountId)).toBeNull();
  });

  test("new codes put the old ones out of use, with an event and a mail, and can be shown once again", async () => {
    const context = get();
    const owner = await createOwnerWithCodes(context);
    const { accountId } = owner;
    await proveKept(context, { accountId, code: owner.code(0) });
    expect(await generate(context, owner)).toEqual({ kind: "generated" });
    expect((await context.sentMail()).map(({ kind }) => kind)).toEqual(["recovery-codes-generated"]);

    expect(await recoveryStatus(context, accountId)).toMatchObject({ left: 10, isKept: false, isWaiting: true });
    expect(await prove(context, { accountId, response: owner.code(0) })).toEqual(WRONG);
    const shown = await showCodesOnce(context, owner);
    expect(shown?.codes).not.toEqual(owner.codes);
    expect(await prove(context, { accountId, response: shown?.codes[0] ?? "" })).toMatchObject({ kind: "proved" });
  });

  test("codes that were made seconds ago and that nobody has seen are as good as new ones", async () => {
    const context = get();
    const owner = await createOwnerWithCodes(context);
    for (const press of [1, 2]) expect(await generate(context, owner), `press ${press}`).toEqual({ kind: "generated" });
    expect((await context.sentMail()).map(({ kind }) => kind)).toEqual(["recovery-codes-generated"]);
    const shown = await showCodesOnce(context, owner);
    // Once they were seen, somebody who asks wants others.
    await generate(context, owner);
    expect((await showCodesOnce(context, owner))?.codes).not.toEqual(shown?.codes);
    await generate(context, owner);
    context.clock.advance(10_000);
    await generate(context, owner);
    expect((await context.sentMail()).map(({ kind }) => kind)).toEqual(Array(3).fill("recovery-codes-generated"));
  });

  test("two sets that are made at the same time leave one whole set", async () => {
    const context = get();
    const owner = await createOwnerWithCodes(context);
    await Promise.all([generate(context, owner), generate(context, owner), generate(context, owner)]);
    expect(await recoveryStatus(context, owner.accountId)).toMatchObject({ left: 10 });
    const shown = await showCodesOnce(context, owner);
    for (const response of shown?.codes ?? []) {
      expect(await prove(context, { ...owner, response })).toMatchObject({ kind: "proved" });
    }
    expect(shown?.codes).toHaveLength(10);
  });

  test("without a second factor there is nothing to make codes for", async () => {
    const context = get();
    const owner = await createOwner(context);
    expect(await generate(context, owner)).toEqual({ kind: "no-factor" });
    expect(await recoveryStatus(context, owner.accountId)).toBeNull();
  });

  test("a code that is asked back is not spent by it, and notes once that the codes were kept", async () => {
    const context = get();
    const { accountId, code } = await createOwnerWithCodes(context);
    expect(await recoveryStatus(context, accountId)).toMatchObject({ isKept: false });
    expect(await proveKept(context, { accountId, code: "nothing" })).toEqual(WRONG);
    expect(await proveKept(context, { accountId, code: code(0).toLowerCase() })).toEqual({ kind: "kept" });
    expect(await proveKept(context, { accountId, code: code(1) })).toEqual({ kind: "kept" });
    expect(await recoveryStatus(context, accountId)).toMatchObject({ isKept: true, left: 10 });
    expect(await context.db.securityEvent.count({ where: { accountId, event: "recovery-codes:kept" } })).toBe(1);

    await prove(context, { accountId, response: code(0) });
    expect(await proveKept(context, { accountId, code: code(0) })).toEqual(WRONG);
  });

  test("five wrong codes that were asked back close the question for a while", async () => {
    const context = get();
    const { accountId, code } = await createOwnerWithCodes(context);
    for (let count = 0; count < 5; count++) expect(await proveKept(context, { accountId, code: "nothing" })).toEqual(WRONG);
    expect(await proveKept(context, { accountId, code: code(0) })).toMatchObject({ kind: "throttled" });
  });

  test("three codes or fewer are few; with the last one used, the codes are no way in any more", async () => {
    const context = get();
    const { accountId, codes } = await createOwnerWithCodes(context);
    for (const [index, response] of codes.entries()) {
      await prove(context, { accountId, response });
      const left = 9 - index;
      expect(await recoveryStatus(context, accountId)).toMatchObject({ left, isLow: left <= 3 });
      expect(await credentialsOf(context, "recovery-code", accountId)).toHaveLength(left ? 1 : 0);
    }
  });

  test("the page's sealed field opens for its account and while its set is the present one", async () => {
    const context = get();
    const owner = await createOwnerWithCodes(context);
    const other = await createOwnerWithCodes(context);
    const { accountId, sealed, codes } = owner;
    expect(await reopenCodes(context, { accountId, sealed })).toEqual({ codes, sealed });
    expect(await reopenCodes(context, { accountId: other.accountId, sealed })).toBeNull();
    for (const garbage of ["", "test", "test.AAAA", `${sealed}A`, "nokey.AAAA"]) {
      expect(await reopenCodes(context, { accountId, sealed: garbage }), garbage).toBeNull();
    }
    await generate(context, owner);
    expect(await reopenCodes(context, { accountId, sealed })).toBeNull();
  });
});
