import type { FactorKind } from "~/auth/factor";
import type { FactorTexts } from "./factor-texts.ts";
import { recoveryCode } from "./recovery-code.ts";
import { securityKey } from "./security-key.ts";
import { totp } from "./totp.ts";

/** The texts of each second factor, by its kind. */
export const factor = {
  "security-key": securityKey,
  totp,
  "recovery-code": recoveryCode,
} satisfies { [Kind in FactorKind]: FactorTexts<Kind> };
