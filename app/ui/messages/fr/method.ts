import type { Area } from "../catalogue.ts";

export const method = {
  password: "mot de passe",
  passkey: "clé d’accès",
  "remembered-device": "navigateur mémorisé",
} satisfies Area<"method">;
