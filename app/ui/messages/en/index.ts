import { account } from "./account.ts";
import { common } from "./common.ts";
import { emails } from "./emails.ts";
import { error } from "./error.ts";
import { factor } from "./factor.ts";
import { form } from "./form.ts";
import { help } from "./help.ts";
import { home } from "./home.ts";
import { login } from "./login.ts";
import { mail } from "./mail.ts";
import { notice } from "./notice.ts";
import { password } from "./password.ts";
import { register } from "./register.ts";
import { security } from "./security.ts";

/** English, the first language: the shape that every other one has. */
export const en = {
  account,
  common,
  emails,
  error,
  factor,
  form,
  help,
  home,
  login,
  mail,
  notice,
  password,
  register,
  security,
};
