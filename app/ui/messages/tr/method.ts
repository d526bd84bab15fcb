import type { Area } from "../catalogue.ts";

export const method = {
  password: "parola",
  passkey: "geçiş anahtarı",
  "remembered-device": "hatırlanan tarayıcı",
} satisfies Area<"method">;
