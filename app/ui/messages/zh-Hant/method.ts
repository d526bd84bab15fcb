import type { Area } from "../catalogue.ts";

export const method = {
  password: "密碼",
  passkey: "通行密鑰",
  "remembered-device": "已記住的瀏覽器",
} satisfies Area<"method">;
