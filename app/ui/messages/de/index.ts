import type { Catalogue } from "../catalogue.ts";
import { accessibility } from "./accessibility.ts";
import { account } from "./account.ts";
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
import { method } from "./method.ts";
import { notice } from "./notice.ts";
import { password } from "./password.ts";
import { preferences } from "./preferences.ts";
import { register } from "./register.ts";
import { security } from "./security.ts";
import { sessions } from "./sessions.ts";
import { twoFactor } from "./two-factor.ts";

/** German. Being translated, an area after the other: docs/adding-a-language.md. */
export const de = {
  accessibility,
  account,
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
  method,
  notice,
  password,
  preferences,
  register,
  security,
  sessions,
  twoFactor,
} satisfies Catalogue;
