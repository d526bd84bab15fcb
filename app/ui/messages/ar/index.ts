import type { Catalogue } from "../catalogue.ts";
import { common } from "./common.ts";
import { confirm } from "./confirm.ts";
import { emails } from "./emails.ts";
import { error } from "./error.ts";
import { factor } from "./factor/index.ts";
import { form } from "./form.ts";
import { history } from "./history.ts";
import { login } from "./login.ts";
import { method } from "./method.ts";
import { notice } from "./notice.ts";
import { password } from "./password.ts";
import { preferences } from "./preferences.ts";
import { register } from "./register.ts";
import { sessions } from "./sessions.ts";
import { twoFactor } from "./two-factor.ts";

/** Arabic. */
export const ar = {
  common,
  confirm,
  emails,
  error,
  factor,
  form,
  history,
  login,
  method,
  notice,
  password,
  preferences,
  register,
  sessions,
  twoFactor,
} satisfies Catalogue;
