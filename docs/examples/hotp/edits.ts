const SIGN = `<path id="hotp" d="M5 6h14a3 3 0 0 1 3 3v6a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V9a3 3 0 0 1 3-3zM5 10h8v4H5zM17.5 10.5a1.5 1.5 0 1 0 .01 0"/>`;

/** What the factor changes in files of the site: a text that stands there once, and what takes its place. */
export const edits: { file: string; find: string; replace: string }[] = [
  {
    file: "prisma/models/accounts.prisma",
    find: "  securityKeys    SecurityKey[]\n",
    replace: "  securityKeys    SecurityKey[]\n  hotpTokens      HotpToken[]\n",
  },
  {
    file: "app/services.server.ts",
    find: `import * as keptForms from "./auth/kept-forms/index.ts";\n`,
    replace: `import { hotp } from "./auth/hotp/factor.ts";\nimport * as keptForms from "./auth/kept-forms/index.ts";\n`,
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
  {
    file: "app/ui/messages/english-only.ts",
    find: "NOT_TRANSLATED_YET: readonly string[] = [];",
    replace: `NOT_TRANSLATED_YET: readonly string[] = ["factor.hotp"];`,
  },
  { file: "app/ui/icons.svg", find: `<path id="totp"`, replace: `${SIGN}\n<path id="totp"` },
  {
    file: "tests/abuse/route-table.ts",
    find: `  { path: "/login/recovery-code", get`,
    replace: `  { path: "/login/hotp", get: flow("303 /login/security-key"), post: flow("303 /login/security-key") },\n  { path: "/login/recovery-code", get`,
  },
  {
    file: "tests/abuse/route-table.ts",
    find: `  { path: "/account/two-factor/passkey-offer", get`,
    replace: `  { path: "/account/two-factor/hotp", get: verifiedAndFresh(200), post: verifiedAndFresh(400) },\n  { path: "/account/two-factor/passkey-offer", get`,
  },
  {
    file: "tests/support/page-states.ts",
    find: `  { name: "first security key", path: KEYS },\n`,
    replace: `  { name: "first code token", path: "/account/two-factor/hotp" },\n  { name: "first security key", path: KEYS },\n`,
  },
];
