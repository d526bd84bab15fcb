import { admin } from "./admin.ts";
import { ending } from "./ending.ts";
import { http } from "./http.ts";
import { login } from "./login.ts";
import type { Mutation } from "./mutation.ts";
import { operation } from "./operation.ts";
import { outside } from "./outside.ts";
import { people } from "./people.ts";
import { secondFactor } from "./second-factor.ts";
import { securityKey } from "./security-key.ts";
import { session } from "./session.ts";

/** Every guard of the site that is switched off, one at a time, to see that a test notices. */
export const mutations: readonly Mutation[] = [
  ...login,
  ...secondFactor,
  ...securityKey,
  ...session,
  ...ending,
  ...http,
  ...outside,
  ...admin,
  ...operation,
  ...people,
];
