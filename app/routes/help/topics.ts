import type { en } from "~/ui/messages/en";

/** The pages that help leads to; each name is the last part of a message key. */
export const LINKS = {
  login: "/login",
  reset: "/forgot-password",
  register: "/register",
  emails: "/account/emails",
  password: "/account/password",
  twoFactor: "/account/two-factor",
  keys: "/account/two-factor/security-keys",
  apps: "/account/two-factor/totp",
  codes: "/account/two-factor/recovery-codes",
  sessions: "/account/sessions",
  history: "/account/history",
};

export type Topic = keyof typeof en.help.topics;

/** The topics in the order in which they are shown. */
export const topics = () => Object.keys(TOPICS) as Topic[];

/** Problems that people have, by the anchor of its section, and the ways out of it. */
const TOPICS: Record<Topic, (keyof typeof LINKS)[]> = {
  "lost-phone": ["login", "twoFactor"],
  "lost-key": ["login", "keys"],
  "lost-all": [],
  "new-phone": ["keys", "apps"],
  "no-mail": ["reset", "emails"],
  "code-refused": ["login"],
  "key-refused": ["login"],
  "key-pin": ["keys"],
  "locked-out": ["login", "reset"],
  "forgot-password": ["reset"],
  "lost-address": ["emails"],
  "not-me": ["history", "sessions", "password", "reset"],
  suspicious: ["history"],
  imitation: ["password"],
  passkeys: ["keys"],
  "phone-passkey": ["keys"],
  "spare-key": ["keys", "codes"],
  frozen: [],
};

/** The ways out of a problem. */
export function linksOf(topic: Topic): (keyof typeof LINKS)[] {
  return TOPICS[topic];
}
