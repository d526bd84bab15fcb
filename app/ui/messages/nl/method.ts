import type { Area } from "../catalogue.ts";

export const method = {
  password: "wachtwoord",
  passkey: "passkey",
  "remembered-device": "onthouden browser",
} satisfies Area<"method">;
