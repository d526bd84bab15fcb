import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { Site } from "../support/site.ts";
import { startChromium } from "./chromium.ts";
import { startFirefox } from "./firefox.ts";
import { mainJob, STEPS } from "./main-job.ts";
import type { Reader } from "./reader.ts";
import { ScriptFront, type ScriptWay } from "./script-front.ts";
import { Lynx, W3m } from "./text-browsers.ts";
import { type Outcome, writeLine } from "./write-matrix.ts";

/** The browsers with what becomes of the site's script in each; of a browser without scripts nothing is said. */
const GRAPHICAL = { Chromium: startChromium, Firefox: startFirefox };
const SCRIPTS = { on: "comes", off: "comes", blocked: "blocked", late: "late" } satisfies Record<string, ScriptWay>;
const SITUATIONS = [
  ...Object.entries(GRAPHICAL).flatMap(([browser, start]) =>
    Object.entries(SCRIPTS).map(([scripts, way]) => ({ browser, scripts, way, start: () => start({ hasScripts: scripts !== "off" }) })),
  ),
  { browser: "Lynx", scripts: "none", way: "comes" as const, start: () => Lynx.start() },
  { browser: "w3m", scripts: "none", way: "comes" as const, start: () => W3m.start() },
];

let site: Site;
let front: ScriptFront;
let reader: Reader | undefined;
let outcome: Outcome | undefined;
beforeAll(async () => {
  front = await ScriptFront.start();
  site = await Site.start({ ORIGIN: front.origin });
  front.leadTo(site.address);
});
afterEach(async () => {
  if (outcome) writeLine(outcome, SITUATIONS);
  outcome = undefined;
  await reader?.close();
  reader = undefined;
});
afterAll(async () => {
  await site?.stop();
  front?.stop();
});

describe("the main job is done", () => {
  test.each(SITUATIONS)("in $browser with scripts $scripts", async ({ browser, scripts, way, start }) => {
    front.way = way;
    front.asked = 0;
    reader = await start();
    const added = scripts === "on" || scripts === "late" ? /Log in with a passkey/ : undefined;
    const steps = mainJob({ site, origin: front.origin, reader, added });
    outcome = { browser, version: reader.version, scripts, failed: null };
    for (const step of STEPS) {
      outcome.failed = step;
      await steps[step]().catch((error) => {
        throw new Error(`${step}: ${error.message}`, { cause: error });
      });
    }
    outcome.failed = null;
    // A browser whose scripts are off asks for none, and one from which the script is kept has asked.
    expect(front.asked > 0).toBe(scripts !== "off" && scripts !== "none");
  });
});
