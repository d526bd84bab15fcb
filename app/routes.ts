import { index, type RouteConfig, route } from "@remix-run/route-config";

const page = (path: string, folder: string) => route(path, `routes/${folder}/route.tsx`);

/** Every URL of the site. */
export default [
  index("routes/home/route.tsx"),
  page("security", "security"),
  page("help", "help"),
  page("register", "register"),
  page("verify-email", "verify-email"),
  page("login", "login"),
  page("login/totp", "login.totp"),
  page("login/recovery-code", "login.recovery-code"),
  page("logout", "logout"),
  page("forgot-password", "forgot-password"),
  page("reset-password", "reset-password"),
  page("confirm", "confirm"),
  page("account", "account"),
  page("account/emails", "account.emails"),
  page("account/password", "account.password"),
  page("account/sessions", "account.sessions"),
  page("account/history", "account.history"),
  route("account/history.jsonl", "routes/account.history.jsonl/route.ts"),
  page("account/delete", "account.delete"),
  route("account/export", "routes/account.export/route.ts"),
  page("keep-account", "keep-account"),
  page("login/confirm-device", "login.confirm-device"),
  page("confirm-device", "confirm-device"),
  page("not-me", "not-me"),
  page("account/two-factor", "account.two-factor"),
  page("account/two-factor/totp", "account.two-factor.totp"),
  page("account/two-factor/recovery-codes", "account.two-factor.recovery-codes"),
  route("account/two-factor/recovery-codes/download", "routes/account.two-factor.recovery-codes.download/route.ts"),
  page("error", "error"),
  page("*", "not-found"),
] satisfies RouteConfig;
