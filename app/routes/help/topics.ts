import type { en } from "~/ui/messages/en";

/** The pages that help leads to; each name is the last part of a message key. */
export const LINKS = {
  reset: "/forgot-password",
  emails: "/account/emails",
  password: "/account/password",
  keys: "/account/two-factor/security-keys",
  apps: "/account/two-factor/totp",
  codes: "/account/two-factor/recovery-codes",
  sessions: "/account/sessions",
  history: "/account/history",
};

export type Topic = keyof typeof en.help.topics;

/** The parts of the page, by their anchors, with the topics in the order in which they are shown. */
export const PARTS = {
  login: ["forgot-password", "code-refused", "key-refused", "key-pin", "locked-out", "no-mail"],
  lost: ["lost-phone", "lost-key", "lost-all", "new-phone", "lost-address"],
  safety: ["not-me", "suspicious", "imitation", "frozen"],
  keys: ["passkeys", "phone-passkey", "spare-key"],
} as const satisfies Record<string, readonly Topic[]>;

export type Part = keyof typeof PARTS;

/** What each topic leads to, beside what its text names and every page's header has. */
const LINKS_OF: Record<Topic, (keyof typeof LINKS)[]> = {
  "forgot-password": ["reset"],
  "code-refused": [],
  "key-refused": [],
  "key-pin": ["keys"],
  "locked-out": ["reset"],
  "no-mail": ["reset", "emails"],
  "lost-phone": ["apps"],
  "lost-key": ["keys"],
  "lost-all": [],
  "new-phone": ["keys", "apps"],
  "lost-address": ["emails"],
  "not-me": ["history", "sessions", "password", "reset"],
  suspicious: ["history"],
  imitation: ["password"],
  frozen: [],
  passkeys: ["keys"],
  "phone-passkey": [],
  "spare-key": ["keys", "codes"],
};

/** The ways out of a problem. */
export function linksOf(topic: Topic): (keyof typeof LINKS)[] {
  return LINKS_OF[topic];
}
