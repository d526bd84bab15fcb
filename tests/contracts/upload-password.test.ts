import { afterEach, expect, test } from "vitest";
import type { Settings } from "~/lib/context";
import { createVerifiedAccount, type TestAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import { sdist } from "../support/distributions.ts";
import { type ServedApp, serveApp } from "../support/served-app.ts";
import { createOwnerWithApp } from "../support/totp.ts";
import { twineForm } from "../support/upload-forms.ts";
import { basic, sendForm } from "../support/upload-site.ts";

let names = 0;
const newName = () => `password-k${names++}k`;

onBothDatabases("an upload with a password", (get) => {
  let site: ServedApp | undefined;
  afterEach(() => site?.stop());

  async function send(passwordUploads: Settings["passwordUploads"], { username }: TestAccount, password: string) {
    await site?.stop();
    site = await serveApp(get(), { settings: { passwordUploads } });
    return sendForm(site.origin, twineForm(sdist({ name: newName() })), { headers: { Authorization: basic(password, username) } });
  }

  test("is refused without a look at it, unless the operator takes passwords", async () => {
    const account = await createVerifiedAccount(get());
    for (const password of [account.password, "a wrong password"]) {
      expect(await send("deny", account, password)).toMatchObject({ status: 403, body: expect.stringContaining("not accepted") });
    }
    expect(await get().db.securityEvent.count({ where: { accountId: account.accountId, event: "login:failed" } })).toBe(0);
    expect(await send("without-two-factor", account, account.password)).toMatchObject({ status: 200 });
    expect(await get().db.releaseFile.findFirst({ where: { uploadedById: account.accountId } })).toMatchObject({
      tokenId: null,
      tokenLabel: null,
    });
    expect((await get().sentMail()).at(-1)).toMatchObject({ kind: "release-file-uploaded", params: { context: "password" } });
  });

  test("that is wrong is recorded, and throttled as a login", async () => {
    const account = await createVerifiedAccount(get());
    for (let count = 0; count < 10; count++) {
      expect(await send("allow", account, "a wrong password")).toMatchObject({
        status: 403,
        body: expect.stringContaining("Wrong user name"),
      });
    }
    expect(await send("allow", account, account.password)).toMatchObject({
      status: 429,
      body: expect.stringContaining("Too many attempts"),
    });
    expect(await get().db.securityEvent.count({ where: { accountId: account.accountId, event: "login:failed" } })).toBe(10);
    get().clock.advance(6 * 60_000);
    expect((await send("allow", account, account.password)).status).toBe(200);
  });

  test("comes from an account with a second factor only where the operator allows that", async () => {
    const account = await createOwnerWithApp(get());
    expect(await send("without-two-factor", account, account.password)).toMatchObject({ status: 403 });
    expect(await send("allow", account, account.password)).toMatchObject({ status: 200 });
  });

  test("of a frozen account is refused", async () => {
    const account = await createVerifiedAccount(get());
    await get().db.account.update({ where: { id: account.accountId }, data: { frozenAt: new Date() } });
    expect(await send("allow", account, account.password)).toMatchObject({ status: 403 });
  });
});
