import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig), withoutPageScripts()],
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  build: {
    assetsInlineLimit: 0,
    // What is large is never sent: see withoutPageScripts.
    chunkSizeWarningLimit: 100_000,
    target: "es2022",
    // A route without a component (/logout) is an empty chunk, and a package's comments are its own: neither is a fault.
    rollupOptions: { onwarn: (warning, warn) => !["EMPTY_BUNDLE", "INVALID_ANNOTATION"].includes(warning.code ?? "") && warn(warning) },
  },
});

/**
 * No page hydrates, so nothing asks for what Remix builds of each page for browsers: half a megabyte of dead script with every text in it.
 * Of the scripts the one that pages name stays, with what it imports.
 */
function withoutPageScripts(): Plugin {
  let isServerBuild = false;
  return {
    name: "without-page-scripts",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      isServerBuild = Boolean(config.build.ssr);
    },
    // Remix writes its last file into the folder while it builds for the server.
    closeBundle: {
      order: "post",
      sequential: true,
      handler() {
        if (isServerBuild) dropPageScripts(join(remixConfig.buildDirectory ?? "build", "client/assets"));
      },
    },
  };
}

function dropPageScripts(folder: string): void {
  const scripts = readdirSync(folder).filter((name) => name.endsWith(".js"));
  const kept = new Set(scripts.filter((name) => name.startsWith("entry.client-")));
  // A set visits what is added while it is gone through.
  for (const name of kept) {
    for (const [, imported = ""] of readFileSync(join(folder, name), "utf8").matchAll(/["']\.\/([\w.-]+\.js)["']/g)) kept.add(imported);
  }
  for (const name of scripts.filter((name) => !kept.has(name))) rmSync(join(folder, name));
}
