import { expect, test } from "vitest";
import * as architecture from "./support/architecture.ts";
import { unusedKeys } from "./support/message-keys.ts";
import { readSources } from "./support/source-tree.ts";
import * as wording from "./support/wording-rules.ts";

type Example = Record<string, string>;

/** Each rule, and an example that breaks it: a rule that finds nothing anywhere would hold nothing. */
const rules: [name: string, rule: architecture.Rule, ...broken: Example[]][] = [
  [
    "imports point from routes over web and services to the domain and lib",
    architecture.layersPointDown,
    { "app/routes/example/route.tsx": `import { register } from "~/account-life/register";` },
    { "app/web/example.ts": `import { report } from "~/report/report";` },
    { "app/ui/example.tsx": `import { limits } from "~/throttle/limits";` },
    { "app/addresses/example.ts": `import { seeOther } from "../web/redirects.ts";` },
    { "app/history/example.ts": `import type { Site } from "../ui/site.ts";` },
    { "app/lib/example.ts": `import type { Mail } from "../mail/kinds.ts";` },
    { "app/routes/example/route.tsx": `const { readConfig } = await import("~/config.server");` },
  ],
  [
    "the domain knows no Remix and no React, and only the browser's part knows the browser's packages",
    architecture.packagesStayInTheirLayer,
    { "app/accounts/example.ts": `import { redirect } from "@remix-run/node";` },
    { "app/mail/example.tsx": `import { renderToStaticMarkup } from "react-dom/server";` },
    { "app/web/example.ts": `import { useId } from "react";` },
    { "app/routes/example/route.tsx": `import { startAuthentication } from "@simplewebauthn/browser";` },
  ],
  [
    "the database is opened in one place",
    architecture.databaseIsOpenedInOnePlace,
    { "app/mail/example.ts": `import { PrismaClient } from "../../prisma/generated/sqlite/client.ts";` },
  ],
  [
    "a route uses no other route's folder",
    architecture.routesStandAlone,
    { "app/routes/example/route.tsx": `import { loader } from "../login/route";` },
  ],
  [
    "the environment is read in one place",
    architecture.environmentIsReadOnce,
    { "app/web/example.ts": `export const mode = process.env.NODE_ENV;` },
  ],
  [
    "time and randomness are passed in",
    architecture.timeAndRandomnessArePassedIn,
    { "app/accounts/example.ts": `export const now = () => new Date();` },
    { "app/accounts/example.ts": `export const now = () => Date.now();` },
    { "app/throttle/example.ts": `export const dice = () => Math.random();` },
    { "app/lib/example.ts": `import { randomUUID } from "node:crypto"; randomUUID();` },
    { "app/lib/example.ts": `import crypto from "node:crypto"; crypto.randomBytes(1);` },
  ],
  [
    "a factor knows no other factor and not the login, and nobody in the domain knows which factors there are",
    architecture.factorsStandAlone,
    { "app/auth/one/factor.ts": `import "../two/factor.ts";`, "app/auth/two/factor.ts": "" },
    { "app/auth/one/factor.ts": "", "app/auth/one/add.ts": `import type { Flow } from "../login/flow.ts";` },
    { "app/auth/one/factor.ts": "", "app/auth/login/example.ts": `import "../one/factor.ts";` },
  ],
  ["every factor has the same files", architecture.factorsHaveTheSameFiles, { "app/auth/one/factor.ts": "", "app/auth/one/prove.ts": "" }],
  [
    "a kind of factor is named by the factor itself",
    architecture.kindsAreNamedByTheirFactor,
    { "app/web/example.ts": `export const isApp = (kind: string) => kind === "totp";` },
    { "app/routes/example/route.tsx": `export const begin = ({ factors }) => factors.totp.beginEnrolment();` },
    { "app/routes/account.two-factor.totp/route.tsx": `export const other = "recovery-code";` },
    { "app/routes/login.factor/route.tsx": `export const isApp = ({ kind }) => kind === "totp";` },
    { "app/auth/step-up/example.ts": `export type Typed = Exclude<ProofKind, "security-key">;` },
    { "app/ui/example.tsx": `export const key = "factor.totp.refused.wrong";` },
    { "app/admin/example.ts": `export const names = { totp: 1 };` },
  ],
  [
    "a table is queried by the folder that owns it",
    architecture.tablesAreQueriedByTheirOwner,
    { "app/addresses/example.ts": `export const count = ({ db }) => db.account.count();` },
    { "app/auth/password/example.ts": `export const end = (context) => context.db.session.deleteMany({});` },
    { "app/main.server.ts": `await transactionDb.securityEvent.findMany();` },
  ],
  [
    "SQL stands in lib/database, but for the outbox's lock on the rows that it takes",
    architecture.sqlStaysInLib,
    { "app/mail/example.ts": "export const all = ({ db }) => db.$queryRaw`SELECT 1`;" },
  ],
  [
    "access ends in one place",
    architecture.accessEndsInOnePlace,
    { "app/admin/example.ts": `await endSessions(context, { accountId, reason: "admin" });` },
    { "app/auth/enrolment/example.ts": `await factor.dropSetups?.(context, { accountId, spareId: null });` },
  ],
  [
    "a write for an account belongs to a living session",
    architecture.writesBelongToASession,
    { "app/addresses/example.ts": `await transaction(context, (context) => report(context, {}));` },
  ],
  [
    "a change of what installers see raises the project's serial",
    architecture.installersHearOfChanges,
    { "app/files/example.ts": `export async function hide({ db }) { await db.releaseFile.update({ where: {}, data: {} }); }` },
    { "app/files/example.ts": `export function drop(context) { return manage(context, () => context.db.release.deleteMany({})); }` },
  ],
  [
    "an actor comes with the context",
    architecture.actorsComeWithTheContext,
    { "app/addresses/example.ts": `work({ ...context, actor: { kind: "site", admit: lockAccount } });` },
    { "app/auth/login/example.ts": `export const actor = { kind: "visitor", async admit() {} };` },
    { "app/admin/example.ts": `import { siteActor } from "../lib/actors.ts";` },
  ],
  [
    "no file imports itself by a detour",
    architecture.filesHaveNoCycle,
    {
      "app/lib/one.ts": `import "./two.ts";`,
      "app/lib/two.ts": `export { three } from "./three.ts";`,
      "app/lib/three.ts": `import type { One } from "./one.ts";`,
    },
    { "app/lib/one.ts": `import "./two.ts";`, "app/lib/two.ts": `export type One = import("./one.ts").One;` },
  ],
  [
    "a folder of the domain imports those below it",
    architecture.domainFoldersPointDown,
    { "app/addresses/example.ts": `import type { Admin } from "../admin/record-act.ts";` },
    { "app/accounts/example.ts": `import { readSession } from "../auth/session/read-session.ts";` },
  ],
  [
    "the domain's folders have an order",
    architecture.domainFoldersHaveNoCycle,
    { "app/history/example.ts": `import type { AccountRow } from "../accounts/find-account.ts";` },
  ],
  [
    "what people read stands in the message catalogue",
    architecture.textStandsInTheCatalogue,
    { "app/routes/example/route.tsx": "export default () => <p>Hello</p>;" },
    { "app/routes/example/route.tsx": `export default () => <p>{"Hello"}</p>;` },
    { "app/ui/example.tsx": `export const Example = () => <img alt="A house" />;` },
  ],
  [
    "the language is chosen at the root and handed down",
    wording.languageIsHandedDown,
    { "app/ui/example.tsx": `export const t = translator("en");` },
    { "app/ui/example.tsx": `export const list = new Intl.ListFormat(language);` },
    { "app/cli/example.ts": `export const figure = (count: number) => count.toLocaleString();` },
  ],
  [
    "imports are spelled alike",
    wording.importsAreSpelledAlike,
    { "app/ui/example.tsx": `import { Page } from "./page";` },
    { "app/ui/example.tsx": `import { newId } from "../lib/random.ts";` },
    { "app/ui/example.tsx": `import { Page } from "~/ui/pages/page";` },
    { "app/mail/example.ts": `import { newId } from "~/lib/random";` },
  ],
];

for (const [name, rule, ...examples] of rules) {
  test(name, () => {
    const breaches = rule(readSources());
    expect(breaches).toEqual([]);
    for (const example of examples) expect(rule(readSources(example)), JSON.stringify(example)).not.toEqual([]);
  });
}

test("every text of the catalogue is used", () => {
  const sources = readSources();
  expect(unusedKeys(sources), "no page uses these texts of app/ui/messages/en").toEqual([]);
  const withoutLogin = sources.filter(({ path }) => path !== "app/routes/login/route.tsx");
  expect(unusedKeys(withoutLogin)).toContain("login.title");
});
