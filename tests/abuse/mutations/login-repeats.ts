import type { Mutation } from "./mutation.ts";

/** A login that is confirmed by mail, browsers that are not remembered, and forms that are sent twice. */
export const loginRepeats: Mutation[] = [
  {
    name: "the link that confirms a browser does so in any browser",
    file: "app/auth/login/device-confirmation.ts",
    find: `if (waiting === flow?.id) return { kind: "here" };`,
    replace: `return { kind: "here" };`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "the link that confirms a new browser does so there only: elsewhere it shows where the login began, and stays good",
    },
  },
  {
    name: "a browser whose own login is confirmed takes any link for its own",
    file: "app/auth/login/device-confirmation.ts",
    find: `if (flow?.deviceConfirmed && (!waiting || waiting === flow.id))`,
    replace: `if (flow && (flow.deviceConfirmed || waiting))`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "the link that confirms a new browser does so there only: elsewhere it shows where the login began, and stays good",
    },
  },
  {
    name: "a ticked box is lost on the way through the mail",
    file: "app/auth/login/flow.ts",
    find: `    remember,
    factorId:`,
    replace: `    remember: remember && null,
    factorId:`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a login that waits for the link of a mail keeps the ticked box and what it was proved with",
    },
  },
  {
    name: "what a login was proved with is lost on the way through the mail",
    file: "app/auth/login/flow.ts",
    find: `{ id: factorId, label: factorLabel },`,
    replace: `{ id: factorId, label: factorLabel && "" },`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a login that waits for the link of a mail keeps the ticked box and what it was proved with",
    },
  },
  {
    name: "browsers are remembered although the operator lets none be",
    file: "app/auth/login/complete-login.ts",
    find: `!backup && context.settings.rememberedBrowsers;`,
    replace: `!backup;`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "where no browser is remembered, neither the box nor a browser that was remembered before skips the second factor",
    },
  },
  {
    name: "a recovery code has the browser remembered",
    file: "app/auth/login/complete-login.ts",
    find: `const remember = ticked && !backup &&`,
    replace: `const remember = ticked &&`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a login with a backup has no browser remembered, whatever the form says",
    },
  },
  {
    name: "a browser that was remembered before skips the second factor although none may",
    file: "app/auth/devices/devices.ts",
    find: `return settings.rememberedBrowsers && trustedUntil`,
    replace: `return settings && trustedUntil`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "where no browser is remembered, neither the box nor a browser that was remembered before skips the second factor",
    },
  },
  {
    name: "8 characters are enough for a password that stands alone in a remembered browser",
    file: "app/auth/password/password-policy.ts",
    find: `twoFactorPolicy === "required" && !rememberedBrowsers ?`,
    replace: `twoFactorPolicy === "required" && rememberedBrowsers !== null ?`,
    killedBy: {
      file: "app/auth/password/password-policy.test.ts",
      test: "where a remembered browser asks for the password alone, or a second factor is a choice, 8 characters are not enough",
    },
  },
  {
    name: "a form that was answered is known for ever",
    file: "app/lib/database/statements/claim-form.ts",
    find: ` OR "SentForm"."expiresAt" <= \${clock.now()}`,
    replace: "",
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "gets the answer of the first sending, for ten seconds",
    },
  },
  {
    name: "a form that is sent twice at the same moment is answered twice",
    file: "app/auth/sent-forms/sent-form.ts",
    find: `else await sleep(LOOK_MILLISECONDS);`,
    replace: `else return { kind: "first" };`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "of two that come at the same moment one is answered, and the other waits for that answer",
    },
  },
  {
    name: "any form of a browser is taken for its last one",
    file: "app/lib/database/statements/claim-form.ts",
    find: `"SentForm"."form" <> "excluded"."form" OR `,
    replace: "",
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "is another form with another value, from another browser, from another network, and after another form",
    },
  },
  {
    name: "cookies that were copied get the answer in another browser",
    file: "app/auth/sent-forms/sent-form.ts",
    find: `const from = JSON.stringify([networkOf(client.ipAddress), client.userAgent]);`,
    replace: `const from = JSON.stringify([networkOf(client.ipAddress)]);`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "is another form with another value, from another browser, from another network, and after another form",
    },
  },
  {
    name: "cookies that were copied get the answer in another network",
    file: "app/auth/sent-forms/sent-form.ts",
    find: `const from = JSON.stringify([networkOf(client.ipAddress), client.userAgent]);`,
    replace: `const from = JSON.stringify([client.userAgent]);`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "is another form with another value, from another browser, from another network, and after another form",
    },
  },
  {
    name: "a form that is sent twice brings back a session that has ended",
    file: "app/auth/session/renew-session.ts",
    find: `where: { id, endedAt: null },`,
    replace: `where: { id },`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "brings back no session that has ended",
    },
  },
  {
    name: "the second answer proves what the first did not",
    file: "app/auth/session/renew-session.ts",
    find: `proved: proof !== null,`,
    replace: `proved: true,`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "makes no fresh proof of a login that was none",
    },
  },
  {
    name: "the tokens of an answer stand in the database",
    file: "app/auth/sent-forms/sent-form.ts",
    find: `session: session && hashToken(session), device: device && hashToken(device) };
  const data`,
    replace: `session, device };
  const data`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "leaves neither what was typed nor a token in the database, and soon nothing",
    },
  },
  {
    name: "what a form was answered with is kept although it was refused",
    file: "app/auth/sent-forms/sent-form.ts",
    find: `await context.db.sentForm.deleteMany({ where: { ...namesOf(context, sent), outcome: null } });`,
    replace: ``,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "is looked at again where it was refused",
    },
  },
  {
    name: "a dot after a link's token spoils it",
    file: "app/web/link-token.ts",
    find: `/^[A-Za-z0-9_-]*/.exec(typed.trim())?.[0] ?? ""`,
    replace: `typed`,
    killedBy: {
      file: "tests/journeys/pressed-twice.test.ts",
      test: "a link with a dot or a bracket after it works, and once it was used it says that the address is verified",
    },
  },
  {
    name: "a code that is sent twice leads back to the login",
    file: "app/web/pressed-once.ts",
    find: `if (!sent) return action(args);`,
    replace: `if (sent !== undefined) return action(args);`,
    killedBy: {
      file: "tests/journeys/pressed-twice.test.ts",
      test: "a code of an app that is sent twice logs in once, and the browser goes on in the one session that there is",
    },
  },
  {
    name: "a password that is sent twice begins two sessions",
    file: "app/auth/login/begin-login.ts",
    find: `if (sent && !nextStage(context, login) && !(await takeForm(context, sent))) return { kind: "sent-before" };`,
    replace: "",
    killedBy: {
      file: "tests/journeys/pressed-twice.test.ts",
      test: "a login by the password alone that is sent twice makes one session, one event and one mail",
    },
  },
  {
    name: "a second press finds nothing where the first claimed its form inside",
    file: "app/web/pressed-once.ts",
    find: `if (outcome?.session) await sentForms.keepOutcome(sent, outcome).catch(() => {});`,
    replace: "",
    killedBy: {
      file: "tests/journeys/pressed-twice.test.ts",
      test: "a login by the password alone that is sent twice makes one session, one event and one mail",
    },
  },
  {
    name: "new codes are made twice by two presses",
    file: "app/auth/recovery-code/generate.ts",
    find: `if (await hasUnseen(context, accountId)) return`,
    replace: `if (accountId === "") return`,
    killedBy: {
      file: "tests/contracts/recovery-code.test.ts",
      test: "codes that were made seconds ago and that nobody has seen are as good as new ones",
    },
  },
  {
    name: "a mail asks to confirm a login that has ended",
    file: "app/auth/login/advance.ts",
    find: `if (flowId && !(await keepGathered(context, flowId, login))) return { kind: "flow-gone" };`,
    replace: `if (flowId) await keepGathered(context, flowId, login);`,
    killedBy: {
      file: "tests/contracts/login.test.ts",
      test: "a login that ended while its code was looked at asks for no confirmation",
    },
  },
  {
    name: "a browser that is new to the site is told from no other",
    file: "app/root.tsx",
    find: `browserCookie(request, context)].filter`,
    replace: `null].filter`,
    killedBy: {
      file: "tests/journeys/pressed-twice.test.ts",
      test: "a registration that is sent twice makes one account, and a later one of the same name is refused",
    },
  },
  {
    name: "a used link does not say what it did",
    file: "app/addresses/verification.ts",
    find: `verifiedBy: hashToken(token), verifiedAt: { not: null }`,
    replace: `verifiedBy: token, verifiedAt: { not: null }`,
    killedBy: {
      file: "tests/contracts/emails.test.ts",
      test: "a link that was used says that its address is verified, as long as that is so",
    },
  },
  {
    name: "a third press finds nothing of what the second did",
    file: "app/auth/sent-forms/sent-form.ts",
    find: `const session = last?.session ? await changeToken(context, { id: last.session }) : null;`,
    replace: `const session = last?.session ? await changeToken(context, { id: row.id }) : null;`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "gets the session of the first answer under a new token, and there is never more than one",
    },
  },
  {
    name: "what was sent again after its answer was read is not done",
    file: "app/auth/sent-forms/sent-form.ts",
    find: `{ ifSeen: !sent.hasNotice }`,
    replace: `{ ifSeen: false }`,
    killedBy: {
      file: "tests/contracts/sent-form.test.ts",
      test: "is another form once the browser has shown the answer, and not while its notice waits to be shown",
    },
  },
];
