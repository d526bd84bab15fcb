import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { type BuildOptions, build } from "esbuild";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [
    remix(remixConfig),
    textsOnce(),
    afterServerBuild("without-page-scripts", dropPageScripts),
    afterServerBuild("with-programs", buildPrograms),
  ],
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  build: {
    assetsInlineLimit: 0,
    // What is large is never sent: see dropPageScripts.
    chunkSizeWarningLimit: 100_000,
    target: "es2022",
    // A route without a component (/logout) is an empty chunk, and a package's comments are its own: neither is a fault.
    rollupOptions: { onwarn: (warning, warn) => !["EMPTY_BUNDLE", "INVALID_ANNOTATION"].includes(warning.code ?? "") && warn(warning) },
  },
});

/**
 * The pages do not bring the texts of all languages: they name the files, as the rest of the site does, and the programs that are built
 * afterwards have one copy for both.
 */
function textsOnce(): Plugin {
  return {
    name: "texts-once",
    apply: (_config, { isSsrBuild }) => Boolean(isSsrBuild),
    config: () => ({
      build: { rollupOptions: { external: /\/app\/ui\/messages\/(translate|catalogues)\.ts$/, makeAbsoluteExternalsRelative: false } },
    }),
  };
}

/** Remix writes its last file of the client's folder while it builds for the server. */
function afterServerBuild(name: string, work: () => void | Promise<void>): Plugin {
  let isServerBuild = false;
  return {
    name,
    apply: "build",
    enforce: "post",
    configResolved(config) {
      isServerBuild = Boolean(config.build.ssr);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (isServerBuild) await work();
      },
    },
  };
}

/**
 * No page hydrates, so nothing asks for what Remix builds of each page for browsers: half a megabyte of dead script with every text in it.
 * Of the scripts the one that pages name stays, with what it imports.
 */
function dropPageScripts(): void {
  const folder = join(remixConfig.buildDirectory ?? "build", "client/assets");
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const kept = new Set(scripts.filter((name) => name.startsWith("entry.client-")));
  // A set visits what is added while it is gone through.
  for (const name of kept) {
    for (const [, imported = ""] of readFileSync(join(folder, name), "utf8").matchAll(/["']\.\/([\w.-]+\.js)["']/g)) kept.add(imported);
  }
  for (const name of scripts.filter((name) => !kept.has(name))) rmSync(join(folder, name));
}

/** What packages in CommonJS expect to be there. The bundler renames nothing here, hence the underscores. */
const COMMONJS = [
  'import { createRequire as __requireOf } from "node:module";',
  'import { dirname as __folderOf } from "node:path";',
  'import { fileURLToPath as __pathOf } from "node:url";',
  "const require = __requireOf(import.meta.url), __filename = __pathOf(import.meta.url), __dirname = __folderOf(__filename);",
].join("\n");

const forNode = {
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
  external: ["@aws-sdk/client-s3", "@node-rs/argon2", "better-sqlite3", "pg-native", "tsx", "vite"],
} satisfies BuildOptions;

/**
 * After the pages, builds what Node runs: the site with its pages, the operator's tool, and the threads. All but what is compiled for the
 * machine, and the client of buckets, which few need, goes into a few files: a start reads a dozen in place of two thousand.
 */
async function buildPrograms(): Promise<void> {
  // Their names have a hash of their content: without this they would gather.
  for (const name of readdirSync("build").filter((name) => /\.js(\.LEGAL\.txt)?$/.test(name))) rmSync(join("build", name));
  await build({
    ...forNode,
    entryPoints: {
      main: "app/main.server.ts",
      gatehouse: "app/cli/gatehouse.ts",
      pages: "build/server/index.js",
      "score-worker": "app/auth/password/score-worker.js",
      "archive-worker": "app/files/distribution/archive-thread.ts",
    },
  });

  await build({
    ...forNode,
    entryPoints: { "description-worker": "app/files/description/description-thread.ts" },
    alias: { shiki: "./app/files/description/no-shiki.js", katex: "./app/files/description/no-katex.js" },
  });
}
