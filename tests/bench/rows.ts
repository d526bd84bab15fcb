import type { Row } from "./bench-run.ts";

/** What `npm run bench` measures, by the names that it takes. A row is loaded when it is measured. */
export const ROWS: Record<string, () => Promise<Row>> = {
  logins: async () => (await import("./rows/logins.ts")).logins,
  pages: async () => (await import("./rows/pages.ts")).pages,
  flood: async () => (await import("./rows/flood.ts")).flood,
  process: async () => (await import("./rows/process.ts")).processRow,
  passkeys: async () => (await import("./rows/passkeys.ts")).passkeys,
  keys: async () => (await import("./rows/keys.ts")).keys,
  tokens: async () => (await import("./rows/tokens.ts")).tokens,
  uploads: async () => (await import("./rows/uploads.ts")).uploads,
  simple: async () => (await import("./rows/simple-index.ts")).simpleIndex,
  sizes: async () => (await import("./rows/sizes.ts")).sizes,
  processes: async () => (await import("./rows/processes.ts")).processes,
  growth: async () => (await import("./rows/growth.ts")).growth,
  "better-auth": async () => (await import("./rows/better-auth.ts")).betterAuth,
  allauth: async () => (await import("./rows/allauth.ts")).allauth,
};
