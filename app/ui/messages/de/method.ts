import type { Area } from "../catalogue.ts";

export const method = {
  password: "Passwort",
  passkey: "Passkey",
  "remembered-device": "gemerkter Browser",
} satisfies Area<"method">;
