/** What the factor changes in files of the site: a text that stands there once, and what takes its place. */
export const edits: { file: string; find: string; replace: string }[] = [
  {
    file: "prisma/models/accounts.prisma",
    find: "  securityKeys    SecurityKey[]\n",
    replace: "  securityKeys    SecurityKey[]\n  hotpTokens      HotpToken[]\n",
  },
  {
    file: "app/services.server.ts",
    find: `import { recoveryCode } from "./auth/recovery-code/factor.ts";\n`,
    replace: `import { hotp } from "./auth/hotp/factor.ts";\nimport { recoveryCode } from "./auth/recovery-code/factor.ts";\n`,
  },
  { file: "app/services.server.ts", find: "[securityKey, totp, recoveryCode]", replace: "[securityKey, totp, hotp, recoveryCode]" },
  {
    file: "app/routes.ts",
    find: `  proof("login/totp"),\n`,
    replace: `  proof("login/totp"),\n  proof("login/hotp"),\n`,
  },
  {
    file: "app/routes.ts",
    find: `  page("account/two-factor/totp", "account.two-factor.totp"),\n`,
    replace: `  page("account/two-factor/totp", "account.two-factor.totp"),\n  page("account/two-factor/hotp", "account.two-factor.hotp"),\n`,
  },
  {
    file: "app/ui/messages/en/factor/index.ts",
    find: `import { recoveryCode } from "./recovery-code.ts";\n`,
    replace: `import { hotp } from "./hotp.ts";\nimport { recoveryCode } from "./recovery-code.ts";\n`,
  },
  { file: "app/ui/messages/en/factor/index.ts", find: "  totp,\n", replace: "  totp,\n  hotp,\n" },
];
