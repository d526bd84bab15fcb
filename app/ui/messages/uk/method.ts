import type { Area } from "../catalogue.ts";

export const method = {
  password: "пароль",
  passkey: "ключ доступу",
  "remembered-device": "запам’ятований браузер",
} satisfies Area<"method">;
