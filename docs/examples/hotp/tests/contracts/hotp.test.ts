import { generateSync } from "otplib";
import { expect, test } from "vitest";
import { beginEnrolment } from "~/auth/hotp/begin-enrolment";
import { finishEnrolment } from "~/auth/hotp/finish-enrolment";
import { beginLogin } from "~/auth/login/begin-login";
import { HOUR } from "~/lib/clock";
import { SealError } from "~/lib/secrets/seal";
import { credentialsOf } from "../support/credentials.ts";
import { onBothDatabases } from "../support/databases.ts";
import { finishLogin } from "../support/login.ts";
import { proveBy } from "../support/prove-by.ts";
import type { TestContext } from "../support/test-context.ts";
import { createOwner, type Owner } from "../support/totp.ts";
import { withCookies } from "../support/with-cookies.ts";

const prove = proveBy("hotp");
const refused = (reason: string) => ({ kind: "refused", reason });
const codeOf = (secret: string, counter: number) => generateSync({ strategy: "hotp", secret, counter });

async function shownSecret(context: TestContext, owner: Owner): Promise<string> {
  const setup = await beginEnrolment(context, owner);
  if (!setup) throw new Error("no set-up: there are too many tokens");
  return setup.secret;
}

/** Sets up a token with its first code, that of counter 0. */
async function createOwnerWithToken(context: TestContext): Promise<Owner & { secret: string }> {
  const owner = await createOwner(context);
  const secret = await shownSecret(context, owner);
  const confirmation = { ...owner, label: "Fob", code: codeOf(secret, 0) };
  expect(await finishEnrolment(withCookies(context, owner), confirmation)).toEqual({ kind: "enrolled", isFirst: true });
  return { ...owner, secret };
}

onBothDatabases("HOTP", (get) => {
  test("a code proves once, and is refused as used afterwards, as is that of the set-up", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithToken(context);
    const [token] = await credentialsOf(context, "hotp", accountId);
    expect(await prove(context, { accountId, response: codeOf(secret, 0) })).toEqual(refused("used"));
    expect(await prove(context, { accountId, response: codeOf(secret, 1) })).toEqual({
      kind: "proved",
      credential: { id: token?.id, label: "Fob" },
    });
    expect(await prove(context, { accountId, response: codeOf(secret, 1) })).toEqual(refused("used"));
    expect((await credentialsOf(context, "hotp", accountId))[0]?.lastUsedAt).toEqual(context.clock.now());
  });

  test("a wrong code is refused, as is one that is more than five ahead", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithToken(context);
    for (const response of ["", "12345", "abcdef", `${codeOf(secret, 1)}0`, codeOf(secret, 7)]) {
      expect(await prove(context, { accountId, response }), response).toEqual(refused("wrong"));
    }
    expect(await prove(context, { accountId, response: codeOf(secret, 6) })).toMatchObject({ kind: "proved" });
  });

  test("of proofs with one code at the same time, one holds", async () => {
    const context = get();
    const { accountId, secret } = await createOwnerWithToken(context);
    const results = await Promise.all(Array.from({ length: 4 }, () => prove(context, { accountId, response: codeOf(secret, 1) })));
    expect(results.filter(({ kind }) => kind === "proved")).toHaveLength(1);
  });

  test("a code of another account is refused, and its secret opens for its own account only", async () => {
    const context = get();
    const one = await createOwnerWithToken(context);
    const other = await createOwnerWithToken(context);
    const response = codeOf(other.secret, 1);
    expect(await prove(context, { accountId: one.accountId, response })).toEqual(refused("wrong"));
    expect(await prove(context, { accountId: other.accountId, response })).toMatchObject({ kind: "proved" });
    const { sealedSecret } = await context.db.hotpToken.findFirstOrThrow({ where: { accountId: one.accountId } });
    expect(sealedSecret).not.toContain(one.secret);
    await context.db.hotpToken.updateMany({ where: { accountId: other.accountId }, data: { sealedSecret } });
    await expect(prove(context, { ...other, response: codeOf(one.secret, 2) })).rejects.toThrow(SealError);
  });

  test("a set-up is expired after an hour", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await shownSecret(context, owner);
    context.clock.advance(HOUR);
    const late = { ...owner, label: "Fob", code: codeOf(secret, 0) };
    expect(await finishEnrolment(withCookies(context, owner), late)).toEqual({ kind: "setup-gone" });
    expect(await shownSecret(context, owner)).not.toBe(secret);
  });

  test("wrong codes close the set-up for a while", async () => {
    const context = get();
    const owner = await createOwner(context);
    const secret = await shownSecret(context, owner);
    const finish = (code: string) => finishEnrolment(withCookies(context, owner), { ...owner, label: "Fob", code });
    for (let count = 0; count < 5; count++) expect(await finish("0")).toEqual(refused("wrong"));
    expect(await finish(codeOf(secret, 0))).toMatchObject({ kind: "throttled" });
  });

  test("a flow that is completed takes no code any more", async () => {
    const context = get();
    const { username, password, secret } = await createOwnerWithToken(context);
    const begun = await beginLogin(context, { login: username, password, next: null });
    if (begun.kind !== "second-factor") throw new Error(JSON.stringify(begun));
    const proof = (counter: number) => ({
      flowToken: begun.flow.token,
      kind: "hotp" as const,
      response: codeOf(secret, counter),
      remember: false,
    });
    expect(await finishLogin(context, proof(1))).toMatchObject({ kind: "signed-in" });
    expect(await finishLogin(context, proof(2))).toEqual({ kind: "flow-gone" });
  });
});
