import type { Area } from "../catalogue.ts";

export const method = {
  password: "パスワード",
  passkey: "パスキー",
  "remembered-device": "記憶済みのブラウザ",
} satisfies Area<"method">;
