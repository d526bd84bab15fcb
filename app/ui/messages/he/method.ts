import type { Area } from "../catalogue.ts";

export const method = {
  password: "סיסמה",
  passkey: "מפתח גישה",
  "remembered-device": "דפדפן זכור",
} satisfies Area<"method">;
