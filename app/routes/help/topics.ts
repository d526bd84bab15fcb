import type { en } from "~/ui/messages/en";

/** The pages that help leads to; each name is the last part of a message key. */
export const LINKS = {
  login: "/login",
  reset: "/forgot-password",
  register: "/register",
  emails: "/account/emails",
  password: "/account/password",
  twoFactor: "/account/two-factor",
  codes: "/account/two-factor/recovery-codes",
  sessions: "/account/sessions",
  history: "/account/history",
};

type Topic = keyof typeof en.help.topics;

/** The topics in the order in which they are shown. */
export const topics = () => Object.keys(TOPICS) as Topic[];

/** Problems that people have, by the anchor of its section, and the ways out of it. */
export const TOPICS: Record<Topic, (keyof typeof LINKS)[]> = {
  "lost-phone": ["login", "twoFactor"],
  "lost-key": ["login", "twoFactor"],
  "lost-all": [],
  "no-mail": ["reset", "emails"],
  "code-refused": ["login"],
  "key-refused": ["login"],
  "locked-out": ["login", "reset"],
  "forgot-password": ["reset"],
  "lost-address": ["emails"],
  "not-me": ["history", "sessions", "password", "reset"],
  suspicious: ["history"],
  frozen: [],
};
