import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

/**
 * WebAssembly, which Prisma compiles its queries with, is compiled once and not optimised afterwards, which takes long and pays off only in
 * processes that live longer than those of tests.
 */
const QUICK_START = "--liftoff-only";

const alias = { "~": new URL("./app", import.meta.url).pathname };

/** Reads the source alone. */
const MUTATIONS = "tests/abuse/mutations.test.ts";

/** What changes more of its process than what stands in its own file: globals, or the texts of the catalogue. Each has a process of its own. */
const ALONE = ["app/auth/password/password-hash.test.ts", "app/lib/text/formats.test.ts", "tests/pseudo-mails.test.ts"];

/** One more than the cores that they were measured on: a test that drives a site or a browser waits for it much of the time. */
const WORKERS = 3;

/** On which of the two databases tests of either run, and whether the site is built first where its build is old. */
const DOMAIN = { include: ["tests/contracts/**/*.test.ts"], isolate: false, setupFiles: "tests/support/cheap-hashes.ts" } satisfies Options;
const SQLITE = { provide: { databases: ["sqlite"] }, exclude: ["tests/contracts/postgres-*.test.ts"] } satisfies Options;
const POSTGRESQL = { provide: { databases: ["postgresql"] } } satisfies Options;
const SITE = { provide: { databases: ["sqlite", "postgresql"] }, globalSetup: "tests/support/build-setup.ts" } satisfies Options;

/** All but `faults`, `matrix` and `deploy` are run by `npm test`; `unit` and `domain-sqlite` by `npm run test:quick`. */
const PROJECTS = [
  project("unit", {
    include: ["app/**/*.test.ts", "prisma/*.test.ts", "tests/*.test.ts", "tests/support/**/*.test.ts", MUTATIONS],
    exclude: ALONE,
    isolate: false,
  }),
  project("unit-alone", { include: ALONE }),
  project("domain-sqlite", { ...DOMAIN, ...SQLITE }),
  project("domain-postgresql", { ...DOMAIN, ...POSTGRESQL }),
  project("site", { include: ["tests/{journeys,abuse,examples}/**/*.test.ts"], exclude: [MUTATIONS], ...SITE }),
  project("clients", { include: ["tests/clients/**/*.test.ts"], ...SITE }),
  project("browser", { include: ["tests/browser/**/*.test.ts"], ...SITE }),
  project("faults", { include: ["tests/faults/**/*.test.ts"], ...SITE }),
  // Node 20 has a WebSocket, by which Firefox is driven, behind this flag; later versions have it without.
  project("matrix", { include: ["tests/matrix/**/*.test.ts"], execArgv: ["--experimental-websocket"], testTimeout: 1_800_000, ...SITE }),
  project("deploy", { include: ["tests/deploy/**/*.test.ts"], ...SITE }),
];

export default defineConfig({
  resolve: { alias },
  test: {
    // Halves the start of a run whose files were transformed before; `npx vitest --clearCache` empties it.
    experimental: { fsModuleCache: true },
    globalSetup: "tests/support/global-setup.ts",
    reporters: ["default", "./tests/support/totals-reporter.ts", "./tests/support/faults/table-reporter.ts"],
    projects: PROJECTS,
  },
});

type Options = NonNullable<TestProjectInlineConfiguration["test"]>;

function project(name: string, options: Options): TestProjectInlineConfiguration {
  return {
    resolve: { alias },
    test: { name, pool: "forks", maxWorkers: WORKERS, testTimeout: 60_000, hookTimeout: 120_000, execArgv: [QUICK_START], ...options },
  };
}
