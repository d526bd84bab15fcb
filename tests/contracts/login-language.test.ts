import { expect, test } from "vitest";
import { beginLogin } from "~/auth/login/begin-login";
import type { Language } from "~/lib/text/language";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

onBothDatabases("the language of an account of before the languages", (get) => {
  /** @returns the token of the browser that logged in */
  async function logInWith(
    context: TestContext,
    language: Language | null,
    { username, password, deviceToken = null }: { username: string; password: string; deviceToken?: string | null },
  ): Promise<string> {
    const asked = { ...context, client: { ...context.client, language, deviceToken } };
    const begun = await beginLogin(asked, { login: username, password, next: null });
    if (begun.kind !== "signed-in") throw new Error(begun.kind);
    return begun.device.token;
  }
  const languageOf = async ({ db }: TestContext, id: string) => (await db.account.findUniqueOrThrow({ where: { id } })).language;

  test("is the one that a known browser asks for at a login, and stays what it is once it is stored", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const deviceToken = await logInWith(context, "fr", owner);
    const again = await logInWith(context, "de", { ...owner, deviceToken });
    expect(await languageOf(context, owner.accountId)).toBe("de");
    const last = await logInWith(context, "fr", { ...owner, deviceToken: again });
    await logInWith(context, null, { ...owner, deviceToken: last });
    expect(await languageOf(context, owner.accountId)).toBe("de");
  });

  test("is not set by a browser that the account does not know", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const other = await createVerifiedAccount(context);
    const deviceToken = await logInWith(context, null, other);
    await logInWith(context, "de", { ...owner, deviceToken });
    expect(await languageOf(context, owner.accountId)).toBeNull();
    const mails = await context.db.outgoingMail.findMany({ where: { accountId: owner.accountId, kind: "new-device" } });
    expect(mails.map(({ language }) => language)).toEqual([null]);
  });

  test("is none as long as its browsers ask for none that the site has", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    await logInWith(context, null, owner);
    expect(await languageOf(context, owner.accountId)).toBeNull();
  });

  test("is not set by a login that fails", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    const asked = { ...context, client: { ...context.client, language: "de" as const } };
    expect((await beginLogin(asked, { login: owner.username, password: "quite another one", next: null })).kind).toBe("refused");
    expect(await languageOf(context, owner.accountId)).toBeNull();
  });
});
