import type { Area } from "../catalogue.ts";

export const method = {
  password: "hasło",
  passkey: "klucz dostępu",
  "remembered-device": "zapamiętana przeglądarka",
} satisfies Area<"method">;
