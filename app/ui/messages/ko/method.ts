import type { Area } from "../catalogue.ts";

export const method = {
  password: "비밀번호",
  passkey: "패스키",
  "remembered-device": "기억된 브라우저",
} satisfies Area<"method">;
