import { spawnSync } from "node:child_process";

/** Builds the site before its tests, where something that it is built from is newer than the build. */
export default function setup(): void {
  const { status } = spawnSync("npm", ["run", "--silent", "build:if-changed"], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error("the site does not build");
}
