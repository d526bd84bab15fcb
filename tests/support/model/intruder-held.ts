import { HOUR } from "~/lib/clock";
import type { Browser } from "./browser.ts";
import { type Owner, PAGES } from "./intruder-owner.ts";
import { isIn } from "./intruder-person.ts";
import type { App, Key } from "./people.ts";

/** What an intruder may hold of an account. */
export type Held = { since: number; name: string } & (
  | { kind: "session" | "flow" | "remembered browser"; browser: Browser }
  | { kind: "kept form"; forms: string[] }
  | { kind: "set-up"; sessionId: string | null; secret: string }
  | { kind: "password"; password: string }
  | { kind: "reset link"; token: string }
  | { kind: "confirmation link"; token: string; browser: Browser }
  | { kind: "app"; app: App }
  | { kind: "key"; key: Key }
  | { kind: "codes"; codes: string[] }
  | { kind: "address"; address: string; tokens: string[] }
  | { kind: "role"; accomplice: Owner }
);
export type HeldKind = Held["kind"];

export type WayBack = "not me" | "reset" | "change of password" | "end the others" | "removal of a factor" | "new codes";

/** Sessions, and what belongs to them or waits to become one: they end with each of the four ways that are to end all access. */
const ACCESS: readonly HeldKind[] = ["session", "flow", "remembered browser", "set-up", "kept form", "confirmation link"];
const KNOWN_BEFORE: readonly HeldKind[] = ["password", "reset link"];
const ADDED: readonly HeldKind[] = ["app", "key", "codes", "address", "role"];

/** What is dead after which way back. What was added is so where it was added since what the link tells of. */
export const ENDS: Record<WayBack, readonly HeldKind[]> = {
  "not me": [...ACCESS, ...KNOWN_BEFORE, ...ADDED],
  reset: [...ACCESS, ...KNOWN_BEFORE],
  "change of password": [...ACCESS, ...KNOWN_BEFORE],
  "end the others": ACCESS,
  "removal of a factor": ACCESS,
  "new codes": ["codes"],
};

/** Ways back that leave the session in which they are taken as it is, and so a copy of its cookie. */
export const SPARES_ITS_SESSION: ReadonlySet<WayBack> = new Set(["removal of a factor"]);

export const isAdded = ({ kind }: Held) => ADDED.includes(kind);
/** What is tried once the owner is in. */
export const isBehindPassword = ({ kind }: Held) => [...ADDED, "remembered browser", "set-up"].includes(kind);

/** What an account had for so long goes only after the waiting time: who reads the mailbox must not get round a second factor. */
export const LASTING = 24 * HOUR;

/** Whether it belongs to the session that the owner is in: a fresh proof changes its cookie, and what waits there waits on. */
export async function isOfOwnSession({ run, home, username }: Owner, held: Held): Promise<boolean> {
  const own = await run.sessionId(home);
  if (own === null) return false;
  switch (held.kind) {
    case "kept form":
      return (await run.keptForms(username)).some(({ id, sessionId }) => held.forms.includes(id) && sessionId === own);
    case "set-up":
      return held.sessionId === own;
    default:
      return "browser" in held && held.browser.cookies.get("session") === home.cookies.get("session");
  }
}

/** Whether this still gets an intruder anywhere. Each try is made in a browser of its own. */
export async function works(owner: Owner, held: Held): Promise<boolean> {
  const { run, username } = owner;
  switch (held.kind) {
    case "session":
      return (await run.copy(held.browser, "session").get("/account")).status === 200;
    case "flow": {
      const { status, to } = await run.copy(held.browser, "flow").get("/login/totp");
      // Another factor's page is as good.
      return status === 200 || /^\/login\/./.test(to ?? "");
    }
    case "remembered browser": {
      if (!(await run.hasSecondFactor(username))) return false;
      const browser = run.copy(held.browser, "device");
      return isIn(await run.patiently(() => browser.post("/login", { login: username, password: owner.password })));
    }
    case "kept form": {
      const waiting = await run.keptForms(username);
      return waiting.some(({ id }) => held.forms.includes(id));
    }
    case "set-up":
      return (await owner.get(PAGES.app))?.data?.setup?.secret === held.secret;
    case "password": {
      const browser = run.browser("unknown");
      return (await run.patiently(() => browser.post("/login", { login: username, password: held.password }))).status === 303;
    }
    case "reset link": {
      // Too short to be taken, so that a good link stays good.
      const { problem } = await run.browser("unknown").post(`/reset-password?token=${held.token}`, { password: "short" });
      return problem !== "password.linkGone";
    }
    case "confirmation link":
      return (await run.copy(held.browser, "flow").post(`/confirm-device?token=${held.token}`, {})).status === 303;
    case "app":
      return owner.opens({ apps: [held.app] });
    case "key":
      return (await opensAlone(owner, held.key)) || (await owner.opens({ keys: [held.key] }));
    case "codes":
      return owner.opens({ codes: held.codes });
    case "address":
      return reaches(owner, held);
    case "role":
      return (await held.accomplice.get(owner.settings))?.status === 200;
  }
}

/** As a passkey, without a password. */
async function opensAlone({ run }: Owner, { soft, isPasskey }: Key): Promise<boolean> {
  if (!isPasskey) return false;
  const browser = run.browser("unknown");
  const { data } = await browser.post("/login/passkey/options", {});
  return isIn(await run.patiently(() => browser.post("/login/passkey", { response: soft.assert(data) })));
}

/** Whether the address can still be verified by a link, or a reset asked for it comes there. */
async function reaches({ run, home }: Owner, { address, tokens }: { address: string; tokens: string[] }): Promise<boolean> {
  for (const token of tokens) if ((await home.post(`/verify-email?token=${token}`, {})).status === 303) return true;
  const browser = run.browser("unknown");
  const before = run.mails.length;
  await run.patiently(() => browser.post("/forgot-password", { email: address }));
  await run.deliver();
  return run.mails.slice(before).some(({ to }) => to === address);
}
