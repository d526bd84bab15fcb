import type { Area } from "../catalogue.ts";

export const method = {
  password: "пароль",
  passkey: "ключ доступа",
  "remembered-device": "запомненный браузер",
} satisfies Area<"method">;
