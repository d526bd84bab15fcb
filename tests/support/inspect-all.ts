import type { Page } from "playwright-core";
import { axeViolations } from "./axe.ts";
import { keyboardFaults, nameFaults, sidewaysScroll, structureFaults, summaryFaults } from "./inspect-page.ts";
import { FOR_A_FINGER, FOR_A_MOUSE, targetFaults } from "./inspect-targets.ts";

/** 1,280 by 1,024 pixels at 400 %: what WCAG 2.2, 1.4.10 asks a page to fit. */
const ZOOMED = { width: 320, height: 256 };
const PHONE = { width: 320, height: 640 };
export const WIDE = { width: 1280, height: 800 };

/** What differs from a light page by its colours alone. */
const OTHER_COLOURS = {
  "forced colours": { colorScheme: "light", forcedColors: "active" },
  dark: { colorScheme: "dark", forcedColors: "none" },
} as const;
const LIGHT = { colorScheme: "light", forcedColors: "none" } as const;

/** What is wrong with a page that is shown, in any colours, on a wide screen and a phone's, by mouse, finger and keyboard. */
export async function faultsFromAllSides(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const note = async (where: string, found: Promise<string[]>) => faults.push(...(await found).map((fault) => `${where}: ${fault}`));

  await page.setViewportSize(WIDE);
  for (const [name, colours] of Object.entries(OTHER_COLOURS)) {
    await page.emulateMedia(colours);
    await nextFrame(page);
    await note(name, axeViolations(page, { colours: true }));
  }
  await page.emulateMedia(LIGHT);
  await nextFrame(page);
  await note("light", axeViolations(page));
  await note("wide", targetFaults(page, FOR_A_MOUSE));
  for (const inspect of [structureFaults, summaryFaults, nameFaults]) await note("page", inspect(page));

  for (const size of [ZOOMED, PHONE]) {
    await page.setViewportSize(size);
    if (await sidewaysScroll(page)) faults.push(`${size.width} by ${size.height} px: scrolls sideways`);
  }
  await note("phone", axeViolations(page));
  await note("phone", targetFaults(page, FOR_A_FINGER));
  await note("keyboard", keyboardFaults(page));
  return faults;
}

/** Chromium changes the colours of a page in its next frames, one element after the other. */
function nextFrame(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}
