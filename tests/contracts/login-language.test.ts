import { expect, test } from "vitest";
import { beginLogin } from "~/auth/login/begin-login";
import type { Language } from "~/lib/text/language";
import { createVerifiedAccount } from "../support/accounts.ts";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";

onBothDatabases("the language of an account of before the languages", (get) => {
  async function logInWith(
    context: TestContext,
    language: Language | null,
    { username, password }: { username: string; password: string },
  ) {
    const asked = { ...context, client: { ...context.client, language } };
    expect((await beginLogin(asked, { login: username, password, next: null })).kind).toBe("signed-in");
  }
  const languageOf = async ({ db }: TestContext, id: string) => (await db.account.findUniqueOrThrow({ where: { id } })).language;

  test("is the one that the browser of its next login asks for, and its mail of that login has it", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    expect(await languageOf(context, owner.accountId)).toBeNull();
    await logInWith(context, "de", owner);
    expect(await languageOf(context, owner.accountId)).toBe("de");
    const mails = await context.db.outgoingMail.findMany({ where: { accountId: owner.accountId, kind: "new-device" } });
    expect(mails.map(({ language }) => language)).toEqual(["de"]);
  });

  test("stays what it is once it is stored", async () => {
    const context = get();
    const owner = await createVerifiedAccount(context);
    await logInWith(context, "de", owner);
    await logInWith(context, "fr", owner);
    await logInWith(context, null, owner);
    expect(await languageOf(context, owner.accountId)).toBe("de");
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
