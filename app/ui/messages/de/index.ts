import type { Catalogue } from "../catalogue.ts";
import { common } from "./common.ts";
import { confirm } from "./confirm.ts";
import { error } from "./error.ts";
import { factor } from "./factor/index.ts";
import { form } from "./form.ts";
import { login } from "./login.ts";
import { method } from "./method.ts";
import { notice } from "./notice.ts";
import { password } from "./password.ts";
import { preferences } from "./preferences.ts";
import { register } from "./register.ts";

/** German. Being translated, an area after the other: docs/adding-a-language.md. */
export const de = {
  common,
  confirm,
  error,
  factor,
  form,
  login,
  method,
  notice,
  password,
  preferences,
  register,
} satisfies Catalogue;
