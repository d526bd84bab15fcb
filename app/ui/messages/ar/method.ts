import type { Area } from "../catalogue.ts";

export const method = {
  password: "كلمة المرور",
  passkey: "مفتاح المرور",
  "remembered-device": "المتصفح المحفوظ",
} satisfies Area<"method">;
