import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import remixConfig from "./remix.config.js";

export default defineConfig({
  plugins: [remix(remixConfig)],
  resolve: { alias: { "~": new URL("./app", import.meta.url).pathname } },
  build: {
    assetsInlineLimit: 0,
    target: "es2022",
    // A route without a component (/logout) is an empty chunk, which is no fault.
    rollupOptions: { onwarn: (warning, warn) => warning.code !== "EMPTY_BUNDLE" && warn(warning) },
  },
});
