import type { Area } from "../catalogue.ts";

export const method = {
  password: "密码",
  passkey: "通行密钥",
  "remembered-device": "记住的浏览器",
} satisfies Area<"method">;
