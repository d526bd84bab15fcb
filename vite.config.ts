import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    // A route without a component (/logout) is an empty chunk, and a package's comments are its own: neither is a fault.
    rollupOptions: { onwarn: (warning, warn) => !["EMPTY_BUNDLE", "INVALID_ANNOTATION"].includes(warning.code ?? "") && warn(warning) },
  },
});
