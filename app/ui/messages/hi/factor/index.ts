import type { Area } from "../../catalogue.ts";
import { recoveryCode } from "./recovery-code.ts";
import { securityKey } from "./security-key.ts";
import { totp } from "./totp.ts";

export const factor = {
  "security-key": securityKey,
  totp,
  "recovery-code": recoveryCode,
} satisfies Area<"factor">;
