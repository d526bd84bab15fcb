import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import type { Factor } from "~/auth/factor";
import { beginLogin } from "~/auth/login/begin-login";
import { changePassword } from "~/auth/password-change/change-password";
import { readSession } from "~/auth/session/read-session";
import { finishEnrolment } from "~/auth/totp/finish-enrolment";
import { onBothDatabases } from "../support/databases.ts";
import type { TestContext } from "../support/test-context.ts";
import { codeOf, createOwner, type Owner, shownSecret } from "../support/totp.ts";

/** Longer than a change takes that nothing holds up. */
const HEAD_START_MILLISECONDS = 2500;

/** The site's factors, and once the login has looked for apps something else gets a head start. */
function factorsWith(factors: readonly Factor[], change: () => Promise<unknown>) {
  let begun: Promise<unknown> | undefined;
  const watched = factors.map((factor): Factor => {
    const listCredentials: Factor["listCredentials"] = async (context, accountId) => {
      const listed = await factor.listCredentials(context, accountId);
      if (!begun && factor.kind === "totp") {
        begun = change();
        await Promise.race([begun, sleep(HEAD_START_MILLISECONDS)]);
      }
      return listed;
    };
    return { ...factor, listCredentials };
  });
  return { factors: watched, finished: () => begun };
}

/** A login with the right password, in the middle of which the change begins. @returns both results */
async function loginDuring<R>(context: TestContext, owner: Owner, change: () => Promise<R>) {
  const { factors, finished } = factorsWith(context.factors, change);
  const { username: login, password } = owner;
  const begun = await beginLogin({ ...context, factors }, { login, password, next: null, deviceToken: null });
  return { begun, changed: (await finished()) as R };
}

onBothDatabases("a login at the same moment as", (get) => {
  test("the first factor leaves no session that was opened by the password alone", async () => {
    const context = get();
    const owner = await createOwner(context);
    const code = codeOf(context, await shownSecret(context, owner));
    const { begun, changed } = await loginDuring(context, owner, () => finishEnrolment(context, { ...owner, label: "Phone", code }));
    expect(changed).toEqual({ kind: "enrolled", isFirst: true });
    const session = begun.kind === "signed-in" ? await readSession(context, begun.session.token) : null;
    expect(session).toBeNull();
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
  });

  test("a change of the password leaves no session that was opened by the old one", async () => {
    const context = get();
    const owner = await createOwner(context);
    const own = await readSession(context, owner.sessionToken);
    const session = { token: owner.sessionToken, publicId: own?.session.publicId ?? "" };
    const change = { accountId: owner.accountId, session, current: owner.password, password: "velvet canyon nine herons" };
    const { begun, changed } = await loginDuring(context, owner, () => changePassword(context, change));
    expect(changed).toEqual({ kind: "changed" });
    expect(begun.kind === "signed-in" ? await readSession(context, begun.session.token) : null).toBeNull();
    expect(await readSession(context, owner.sessionToken)).not.toBeNull();
  });
});
