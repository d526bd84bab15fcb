import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  test: {
    include: ["app/**/*.test.ts", "prisma/*.test.ts", "tests/**/*.test.ts"],
    // They need nginx and Caddy (`npm run test:deploy`), or a long time (`npm run test:faults`).
    exclude: [process.env.DEPLOY ? "" : "tests/deploy/**", process.env.FAULTS ? "" : "tests/faults/**"].filter(Boolean),
    globalSetup: "tests/support/global-setup.ts",
    reporters: [
      "default",
      "./tests/support/totals-reporter.ts",
      process.env.FAULTS ? "./tests/support/faults/table-reporter.ts" : "",
    ].filter(Boolean),
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
