import { admin } from "./admin.ts";
import { archives } from "./archives.ts";
import { ending } from "./ending.ts";
import { growth } from "./growth.ts";
import { history } from "./history.ts";
import { http } from "./http.ts";
import { install } from "./install.ts";
import { keptForms } from "./kept-forms.ts";
import { languages } from "./languages.ts";
import { limits } from "./limits.ts";
import { login } from "./login.ts";
import { loginRepeats } from "./login-repeats.ts";
import type { Mutation } from "./mutation.ts";
import { notMe } from "./not-me.ts";
import { operation } from "./operation.ts";
import { outside } from "./outside.ts";
import { packageIndex } from "./package-index.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { projects } from "./projects.ts";
import { secondFactor } from "./second-factor.ts";
import { securityKey } from "./security-key.ts";
import { session } from "./session.ts";
import { site } from "./site.ts";
import { takeBack } from "./take-back.ts";
import { tokens } from "./tokens.ts";
import { upload } from "./upload.ts";

/** Every guard of the site that is switched off, one at a time, to see that a test notices. */
export const mutations: readonly Mutation[] = [
  ...login,
  ...keptForms,
  ...languages,
  ...limits,
  ...loginRepeats,
  ...secondFactor,
  ...securityKey,
  ...session,
  ...site,
  ...ending,
  ...growth,
  ...history,
  ...http,
  ...install,
  ...packageIndex,
  ...outside,
  ...admin,
  ...operation,
  ...notMe,
  ...people,
  ...places,
  ...takeBack,
  ...tokens,
  ...projects,
  ...archives,
  ...upload,
];
