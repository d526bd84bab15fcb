import { SECOND } from "~/lib/clock";
import type { Answer, Browser } from "./browser.ts";
import type { Run } from "./intruder-run.ts";
import type { App, Key } from "./people.ts";
import { codeAt, type FactorKind, keyOptionsOf } from "./proofs.ts";

/** What somebody can prove to be the account's owner with, rightly or not. */
export type Proofs = { passwords: string[]; apps: App[]; keys: Key[]; codes: string[] };

/** How far a login came: a factor that the person has not stands in the way, or the login is refused. */
export type CameTo = "in" | "factor" | "refused" | "mail";

const STEP_SECONDS = 30;

/** A code of the app that it did not give before. */
function nextCodeOf(run: Run, app: App): string {
  const present = Math.floor(run.now / SECOND / STEP_SECONDS);
  if (app.lastStep >= present) run.advance((app.lastStep - present + 1) * STEP_SECONDS * SECOND);
  app.lastStep = Math.max(present, app.lastStep + 1);
  return codeAt(app.secret, app.lastStep);
}

/** Whether the answer is that of a login that is complete. */
export const isIn = ({ status, to }: Answer) => status === 303 && to !== null && /^\/account(\/|$)/.test(to);

const isAtStart = (to: string | null) => to !== null && /^\/login(\?|$)/.test(to);

/** Logs in as far as these proofs go; a factor that is not among them leaves the flow in the browser. */
export async function logInWith(
  run: Run,
  browser: Browser,
  { login, password, proofs, remember = false }: { login: string; password: string; proofs: Proofs; remember?: boolean },
): Promise<CameTo> {
  const answer = await run.patiently(() => browser.post("/login", { login, password }));
  if (isIn(answer)) return "in";
  if (answer.status !== 303) return "refused";
  return proveFactor(run, browser, { proofs, remember });
}

/** The second factor of the login under way, by whatever of these proofs it takes. */
export async function proveFactor(run: Run, browser: Browser, { proofs, remember = false }: { proofs: Proofs; remember?: boolean }) {
  const ticked: Record<string, string> = remember ? { remember: "on" } : {};
  const tries: (() => Promise<Answer | null>)[] = [
    ...proofs.keys.map((key) => async () => {
      const { data } = await browser.get("/login/security-key");
      if (!data?.asked?.options) return null;
      return browser.post("/login/security-key", { response: key.soft.assert(data.asked.options), ...ticked });
    }),
    ...proofs.apps.map((app) => async () => {
      const { status } = await browser.get("/login/totp");
      return status === 200 ? browser.post("/login/totp", { code: nextCodeOf(run, app), ...ticked }) : null;
    }),
    ...proofs.codes.slice(0, 1).map((code) => async () => {
      const { status } = await browser.get("/login/recovery-code");
      return status === 200 ? browser.post("/login/recovery-code", { code }) : null;
    }),
  ];
  for (const send of tries) {
    const answer = await patientlyMaybe(run, send);
    if (!answer) continue;
    if (isIn(answer)) return "in";
    if (answer.to === "/login/confirm-device") return "mail";
    if (isAtStart(answer.to)) return "refused";
  }
  return "factor";
}

async function patientlyMaybe(run: Run, send: () => Promise<Answer | null>): Promise<Answer | null> {
  let came = true;
  const answer = await run.patiently(async () => {
    const answer = await send();
    came = answer !== null;
    return answer ?? NOTHING;
  });
  return came ? answer : null;
}

const NOTHING: Answer = { status: 0, to: null, retryAfterSeconds: 0, problem: null, errors: [], data: null };

/** Goes on with a login that a mail has to confirm, by the newest link in the mails. */
export async function confirmByMail(run: Run, browser: Browser, address: string): Promise<boolean> {
  await run.deliver();
  const mail = run.mails.findLast(({ kind, to }) => kind === "confirm-device" && to === address);
  if (!mail) return false;
  await browser.post(`/confirm-device?token=${mail.params.token}`, {});
  return isIn(await browser.post("/login/confirm-device", {}));
}

/** Proves anew who is there, by whatever of these proofs the page takes. @returns whether it took one */
async function stepUpWith(run: Run, browser: Browser, { passwords, apps, keys }: Proofs): Promise<boolean> {
  const { data, to } = await browser.get("/confirm?next=/account");
  if (to) return to === "/account";
  const post = (fields: () => Record<string, string>) => run.patiently(() => browser.post("/confirm?next=/account", fields()));
  const takes = (kind: FactorKind) => data.factors.some((factor: { kind: string }) => factor.kind === kind);
  for (const key of takes("security-key") ? keys : []) {
    const options = keyOptionsOf((await browser.get("/confirm?next=/account")).data);
    if (options && isIn(await post(() => ({ response: key.soft.assert(options) })))) return true;
  }
  for (const app of takes("totp") ? apps : []) if (isIn(await post(() => ({ code: nextCodeOf(run, app) })))) return true;
  for (const password of data.takesPassword ? passwords.slice(-1) : []) if (isIn(await post(() => ({ password })))) return true;
  return false;
}

/**
 * Asks for a page, or sends its form, and proves anew who is there where that is asked for.
 * @returns the page's own answer, or null where the guards do not let it come to that
 */
export async function withProof(run: Run, browser: Browser, proofs: Proofs, send: () => Promise<Answer>): Promise<Answer | null> {
  const turnsAway = ({ to }: Answer) => to !== null && (to.startsWith("/confirm?") || isAtStart(to));
  const first = await run.patiently(send);
  if (!turnsAway(first)) return first;
  if (isAtStart(first.to) || !(await stepUpWith(run, browser, proofs))) return null;
  const second = await run.patiently(send);
  return turnsAway(second) ? null : second;
}
