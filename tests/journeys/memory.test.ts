import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { FLAGS } from "../support/built-program.ts";
import { heldBytes } from "../support/memory.ts";
import { Site } from "../support/site.ts";

const MEGABYTE = 1_000_000;
/** With WebAssembly optimised at the start it was 290; the texts of all languages twice, and Prisma's larger compiler, were another 25. */
const MOST = 200 * MEGABYTE;

test("a process that has just started holds no more memory than it needs", async () => {
  const site = await Site.start();
  await sleep(1000);
  const held = heldBytes(site.pid);
  await site.stop();
  expect(held).toBeLessThan(MOST);
});

test("the tests start the site as npm start and the image do", () => {
  const args = [...FLAGS, "build/main.js"];
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(scripts.start).toContain(`exec node ${args.join(" ")}`);
  expect(readFileSync("Dockerfile", "utf8")).toContain(`CMD ${JSON.stringify(["node", ...args]).replaceAll(",", ", ")}`);
});
