import type { Area } from "../catalogue.ts";

export const method = {
  password: "contraseña",
  passkey: "llave de acceso",
  "remembered-device": "navegador recordado",
} satisfies Area<"method">;
