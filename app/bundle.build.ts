/**
 * Bundles what Node runs: the site, the operator's tool, the pages that Remix built, and the threads. A start then reads a dozen files in
 * place of two thousand. What is compiled for the machine stays a package; so does what only development asks for.
 */
import { build } from "esbuild";

/** What packages in CommonJS expect to be there. */
const COMMONJS = [
  'import { createRequire as requireOf } from "node:module";',
  'import { dirname as folderOf } from "node:path";',
  'import { fileURLToPath as pathOf } from "node:url";',
  "const require = requireOf(import.meta.url), __filename = pathOf(import.meta.url), __dirname = folderOf(__filename);",
].join("\n");

const common = {
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  outdir: "build",
  // Class and function names stand in logs.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: "linked",
  logLevel: "warning",
  define: { "process.env.NODE_ENV": '"production"' },
  banner: { js: COMMONJS },
  external: ["@node-rs/argon2", "better-sqlite3", "pg-native", "tsx", "vite"],
} as const;

await build({
  ...common,
  entryPoints: {
    main: "app/main.server.ts",
    gatehouse: "app/cli/gatehouse.ts",
    pages: "build/server/index.js",
    "score-worker": "app/auth/password/score-worker.js",
    "archive-worker": "app/files/distribution/archive-thread.ts",
  },
});

await build({
  ...common,
  entryPoints: { "description-worker": "app/files/description/description-thread.ts" },
  alias: { shiki: "./app/files/description/no-shiki.js", katex: "./app/files/description/no-katex.js" },
});
