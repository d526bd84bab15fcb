import type { Area } from "../catalogue.ts";

export const method = {
  password: "password",
  passkey: "passkey",
  "remembered-device": "browser memorizzato",
} satisfies Area<"method">;
