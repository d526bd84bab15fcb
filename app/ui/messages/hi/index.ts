import type { Catalogue } from "../catalogue.ts";
import { accessibility } from "./accessibility.ts";
import { account } from "./account.ts";
import { admin } from "./admin.ts";
import { announcements } from "./announcements.ts";
import { common } from "./common.ts";
import { confirm } from "./confirm.ts";
import { contact } from "./contact.ts";
import { deletion } from "./deletion.ts";
import { emails } from "./emails.ts";
import { error } from "./error.ts";
import { events } from "./events.ts";
import { factor } from "./factor/index.ts";
import { form } from "./form.ts";
import { help } from "./help.ts";
import { history } from "./history.ts";
import { home } from "./home.ts";
import { login } from "./login.ts";
import { look } from "./look.ts";
import { mail } from "./mail.ts";
import { method } from "./method.ts";
import { notice } from "./notice.ts";
import { password } from "./password.ts";
import { preferences } from "./preferences.ts";
import { project } from "./project.ts";
import { projects } from "./projects.ts";
import { register } from "./register.ts";
import { security } from "./security.ts";
import { sessions } from "./sessions.ts";
import { tokens } from "./tokens.ts";
import { twoFactor } from "./two-factor.ts";
import { twoFactorReset } from "./two-factor-reset.ts";

/** Hindi. */
export const hi = {
  accessibility,
  account,
  admin,
  announcements,
  common,
  confirm,
  contact,
  deletion,
  emails,
  error,
  events,
  factor,
  form,
  help,
  history,
  home,
  login,
  look,
  mail,
  method,
  notice,
  password,
  preferences,
  project,
  projects,
  register,
  security,
  sessions,
  tokens,
  twoFactor,
  twoFactorReset,
} satisfies Catalogue;
