import type { Mutation } from "./mutation.ts";

const file = "tests/contracts/form-of-ended-session.test.ts";

/** Forms that were sent when their session had ended. */
export const keptForms: Mutation[] = [
  {
    name: "a logout leaves what was typed",
    file: "app/auth/session/logout.ts",
    find: `    await dropFormsOf(context, token);`,
    replace: "",
    killedBy: { file, test: "that its owner logged out of is not kept, and neither is what waited when they did" },
  },
  {
    name: "a form comes back to another account in the same browser",
    file: "app/auth/session/keep-ended.ts",
    find: `const where = { id: hashToken(sessionToken), accountId, ...endedInPeace };`,
    replace: `const where = { id: hashToken(sessionToken), ...endedInPeace };`,
    killedBy: { file, test: "is nobody else's: neither another account's in its browser, nor its own account's in another browser" },
  },
  {
    name: "a session that was shut out still leaves a form",
    file: "app/auth/session/keep-ended.ts",
    find: `{ endedReason: { in: [...ENDS_IN_PEACE] } }]`,
    replace: `{ endedReason: { not: null } }]`,
    killedBy: { file, test: "that ended by %s is kept: %s" },
  },
  {
    name: "a session that ended before an intruder was shut out still leaves a form",
    file: "app/auth/session/end-sessions.ts",
    find: `data: { endedReason: reason } });`,
    replace: `data: {} });`,
    killedBy: {
      file,
      test: "goes with the end of all access, and nothing is kept afterwards of a session that had ended in peace before",
    },
  },
  {
    name: "a form that is sent too late is lost",
    file: "app/web/guards.ts",
    find: `  if (request.method !== "POST" || isProof(path)`,
    replace: `  if (request.method !== "NONE" || isProof(path)`,
    killedBy: {
      file: "tests/journeys/forms-outlive-sessions.test.ts",
      test: "a form that is sent after its session expired stands there again after the login, as it was typed, and nothing is done yet",
    },
  },
  {
    name: "a form is kept under an address that no index has room for",
    file: "app/web/guards.ts",
    find: ` || !safeNext(path)) return null;`,
    replace: `) return null;`,
    killedBy: {
      file: "tests/journeys/forms-outlive-sessions.test.ts",
      test: "a form at an address that is too long to come back to is answered as any other, and not kept",
    },
  },
];
