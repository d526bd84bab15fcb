import type { FactorKind, Method } from "~/auth/factor";

/** The methods of a login that are no second factor, as they stand inside a sentence (see factor/ for the others). */
export const method = {
  password: "password",
  passkey: "passkey",
  "remembered-device": "remembered browser",
} satisfies Record<Exclude<Method, FactorKind>, string>;
