import type { Area } from "../catalogue.ts";

export const method = {
  password: "पासवर्ड",
  passkey: "पासकी",
  "remembered-device": "याद रखा गया ब्राउज़र",
} satisfies Area<"method">;
