import type { Method } from "~/auth/factor";

/** The methods of a login, as they stand inside a sentence. */
export const method = {
  password: "password",
  totp: "authenticator app",
  "security-key": "security key",
  "recovery-code": "recovery code",
  passkey: "passkey",
  "remembered-device": "remembered browser",
} satisfies Record<Method, string>;
