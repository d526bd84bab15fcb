/**
 * What every address of the site answers to whom. `tests/abuse/routes.test.ts` asks all of them, and fails for a route
 * without a row and for a row without a route.
 *
 * To add a row: `path` is the route's pattern (`/admin/accounts/:id`), as in app/routes.ts or at `app.get`. `get` and `post`
 * say what a GET, and a POST of a form without fields, is answered; start from one of the functions below (who is let in)
 * and name only who is answered otherwise. `at` is the address to ask where the pattern is none; `{account}`, `{session}` and
 * so on stand for the ids of somebody else's things. `theirs` are forms about somebody else's things: who sends one gets 404.
 * `local` is the answer to a GET where mail stays on this machine, if it is another one.
 */
export type RouteRow = {
  path: string;
  at?: string;
  get: Answers;
  post: Answers;
  theirs?: Record<string, string>[];
  local?: Answer;
};

/** The people who ask; tests/abuse/route-people.ts makes them. */
export const ASKERS = {
  signedOut: "nobody is signed in",
  halfWay: "the password was right, the second factor is to come",
  unverified: "signed in, and no address is verified",
  passwordOnly: "signed in with a password, just now; there is no second factor",
  stale: "signed in, and the last proof is older than 15 minutes",
  frozen: "was signed in when the account was frozen",
  other: "signed in, and sends ids of somebody else's things",
  admin: "an admin, signed in with a security key just now",
};
export type Asker = keyof typeof ASKERS;

/** A status; or the way to the login or to the proof, both coming back here; or a redirect to somewhere else. */
type Answer = number | "login" | "confirm" | `${302 | 303} ${string}`;
export type Answers = Record<Asker, Answer>;

/** The same to all. */
function everybody(answer: Answer): Answers {
  const askers = Object.keys(ASKERS) as Asker[];
  return Object.fromEntries(askers.map((asker) => [asker, answer])) as Answers;
}

/** To whoever is signed in. */
function account(answer: Answer): Answers {
  return { ...everybody(answer), signedOut: "login", halfWay: "login", frozen: "login" };
}

/** To whoever is signed in and has a verified address. */
function verified(answer: Answer): Answers {
  return { ...account(answer), unverified: "303 /account/emails" };
}

/** To whoever proved within the last 15 minutes to be there. */
function fresh(answer: Answer): Answers {
  return { ...account(answer), stale: "confirm" };
}

function verifiedAndFresh(answer: Answer): Answers {
  return { ...verified(answer), stale: "confirm" };
}

/** To whoever is not signed in; the others are at their account already. */
function guest(answer: Answer): Answers {
  return { ...everybody("303 /account"), signedOut: answer, halfWay: answer, frozen: answer };
}

/** To a login between password and second factor. */
function flow(answer: Answer): Answers {
  return { ...everybody("303 /login"), halfWay: answer };
}

/** To an admin; to anybody else who is signed in there is no such page. */
function admin(answer: Answer): Answers {
  return { ...account(404), admin: answer };
}

/** There is no form at this address. */
const NO_FORM = everybody(405);
/** Without its token a link is a spent one. */
const SPENT_LINK = { get: everybody(400), post: everybody(400) };

export const ROUTE_TABLE: RouteRow[] = [
  // For everybody
  { path: "/", get: everybody(200), post: NO_FORM },
  { path: "/security", get: everybody(200), post: NO_FORM },
  { path: "/help", get: everybody(200), post: NO_FORM },
  { path: "/language", get: everybody(200), post: everybody(400) },
  { path: "/theme", get: everybody(200), post: everybody(400) },
  { path: "/announcements.xml", get: everybody(200), post: NO_FORM },
  { path: "/accessibility", get: everybody(200), post: NO_FORM },
  { path: "/projects/:name", at: "/projects/nowhere", get: everybody(404), post: NO_FORM },
  { path: "/projects/:name/releases.xml", at: "/projects/nowhere/releases.xml", get: everybody(404), post: NO_FORM },
  { path: "/healthz", get: everybody(200), post: everybody(404) },
  { path: "/readyz", get: everybody(200), post: everybody(404) },
  { path: "/.well-known/change-password", get: everybody("302 /account/password"), post: everybody(404) },
  { path: "/.well-known/passkey-endpoints", get: everybody(200), post: everybody(404) },
  // Nothing is set that they could tell.
  { path: "/look/:file", at: "/look/mark-none.svg", get: everybody(404), post: everybody(404) },
  { path: "/.well-known/security.txt", get: everybody(404), post: everybody(404) },
  { path: "/.well-known/webauthn", get: everybody(404), post: everybody(404) },
  { path: "/error", get: everybody(404), post: everybody(404) },
  { path: "*", at: "/no/such/page", get: everybody(404), post: everybody(404) },

  // What tools upload to: a token is sent with each request
  { path: "/legacy/", get: everybody(405), post: everybody(401) },

  // What installers read
  { path: "/simple/", get: everybody(200), post: NO_FORM },
  { path: "/simple/:name/", at: "/simple/no-such-project/", get: everybody(404), post: NO_FORM },
  { path: "/files/:sha256/:filename", at: `/files/${"0".repeat(64)}/none-1.0.tar.gz`, get: everybody(404), post: NO_FORM },

  // Ways in
  { path: "/register", get: guest(200), post: guest(400) },
  { path: "/login", get: guest(200), post: guest(400) },
  { path: "/login/passkey", get: guest(200), post: guest(400) },
  { path: "/login/passkey/options", get: everybody(404), post: everybody(200) },
  { path: "/login/security-key", get: flow(200), post: flow(400) },
  { path: "/login/totp", get: flow(200), post: flow(400) },
  { path: "/login/recovery-code", get: flow(200), post: flow(400) },
  { path: "/login/confirm-device", get: flow(200), post: flow("303 /login") },
  { path: "/forgot-password", get: everybody(200), post: everybody(400) },
  { path: "/logout", get: everybody("303 /account"), post: everybody("303 /login") },

  // Links of mails
  { path: "/verify-email", ...SPENT_LINK },
  { path: "/reset-password", ...SPENT_LINK },
  { path: "/confirm-device", ...SPENT_LINK },
  { path: "/keep-account", ...SPENT_LINK },
  { path: "/not-me", ...SPENT_LINK },
  { path: "/stop-reset", ...SPENT_LINK },

  // The account
  { path: "/confirm", get: { ...account("303 /account"), stale: 200 }, post: { ...account("303 /account"), stale: 400 } },
  { path: "/account", get: account(200), post: account(400) },
  { path: "/account/time-zone", get: account(200), post: account(400) },
  {
    path: "/account/emails",
    get: account(200),
    post: account(400),
    theirs: ["remove", "primary", "resend"].map((intent) => ({ intent, email: "{email}" })),
  },
  { path: "/account/password", get: account(200), post: account(400) },
  {
    path: "/account/sessions",
    get: account(200),
    post: account(400),
    theirs: [
      { intent: "revoke", id: "{session}" },
      { intent: "forget-device", id: "{device}" },
    ],
  },
  {
    path: "/account/tokens",
    get: verified(200),
    post: verified(400),
    theirs: [
      { intent: "revoke", id: "{token}" },
      { intent: "regenerate", id: "{token}", overlap: "0" },
    ],
  },
  { path: "/account/history", get: account(200), post: NO_FORM },
  { path: "/account/history.jsonl", get: account(200), post: NO_FORM },
  { path: "/account/delete", get: fresh(200), post: fresh(400) },
  { path: "/account/export", get: fresh(200), post: NO_FORM },
  { path: "/account/two-factor", get: verified(200), post: NO_FORM },
  {
    path: "/account/two-factor/security-keys",
    get: verifiedAndFresh(200),
    post: verifiedAndFresh(400),
    theirs: [
      { intent: "rename", id: "{key}", label: "Mine" },
      { intent: "remove", id: "{key}" },
    ],
  },
  {
    path: "/account/two-factor/totp",
    get: verifiedAndFresh(200),
    post: verifiedAndFresh(400),
    theirs: [{ intent: "remove", id: "{app}" }],
  },
  { path: "/account/two-factor/passkey-offer", get: everybody("303 /account/two-factor"), post: account("303 /account") },
  { path: "/account/two-factor/recovery-codes", get: verified(200), post: verified(400) },
  {
    path: "/account/two-factor/recovery-codes/download",
    get: everybody("303 /account/two-factor/recovery-codes"),
    post: verified("303 /account/two-factor/recovery-codes"),
  },

  // For tools, which send a token
  { path: "/tokens/narrow", get: everybody(405), post: everybody(401) },
  { path: "/tokens/revoke", get: everybody(405), post: everybody(204) },
  // Nobody's reports are taken here.
  { path: "/tokens/report", get: everybody(404), post: everybody(404) },
  // Projects
  { path: "/projects", get: everybody(200), post: verified(400) },
  { path: "/projects/:name/settings", at: "/projects/{project}/settings", get: verified(404), post: verified(404) },
  { path: "/projects/:name/approvals", at: "/projects/{project}/approvals", get: verified(404), post: verified(404) },
  { path: "/projects/:name/history", at: "/projects/{project}/history", get: verified(404), post: NO_FORM },
  {
    path: "/invitations",
    get: verified(200),
    post: verified(400),
    theirs: ["accept", "decline"].map((intent) => ({ intent, id: "{invitation}" })),
  },

  // Admins
  { path: "/admin", get: admin(200), post: NO_FORM },
  { path: "/admin/accounts/:id", at: "/admin/accounts/{account}", get: admin(200), post: admin(400) },
  { path: "/admin/accounts/:id/two-factor-reset", at: "/admin/accounts/{account}/two-factor-reset", get: admin(200), post: admin(400) },
  {
    path: "/admin/accounts/:id/two-factor-reset/confirm",
    at: "/admin/accounts/{account}/two-factor-reset/confirm",
    get: admin(200),
    post: admin(400),
  },
  { path: "/admin/projects", get: admin(200), post: NO_FORM },
  { path: "/admin/projects/:id", at: "/admin/projects/{project}", get: admin(200), post: admin(400) },
  { path: "/admin/announcements", get: admin(200), post: admin(400) },
  { path: "/admin/events", get: admin(200), post: NO_FORM },
  { path: "/admin/figures", get: admin(200), post: NO_FORM },

  // Mail that stays on this machine; where it is sent, there are no such pages
  { path: "/dev/look", get: everybody(404), post: NO_FORM, local: 200 },
  { path: "/dev/mail", get: everybody(404), post: NO_FORM, local: 200 },
  { path: "/dev/mail/samples", get: everybody(404), post: NO_FORM, local: 200 },
  { path: "/dev/mail/samples/:index/html", at: "/dev/mail/samples/0/html", get: everybody(404), post: everybody(404), local: 200 },
  { path: "/dev/mail/:id", at: "/dev/mail/no-such-mail", get: everybody(404), post: NO_FORM },
  { path: "/dev/mail/:id/html", at: "/dev/mail/no-such-mail/html", get: everybody(404), post: everybody(404) },
];
