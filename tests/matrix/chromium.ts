import { launchChromium } from "../support/chromium.ts";
import { Window } from "./window.ts";

/** Chromium with a context of its own. */
export async function startChromium({ hasScripts }: { hasScripts: boolean }): Promise<Window> {
  const browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: hasScripts });
  const page = await context.newPage();
  return new Window({
    version: `Chromium ${browser.version()}`,
    open: async (address) => void (await page.goto(address, { waitUntil: "commit" })),
    run: (source) => page.evaluate(`(${source})()`),
    type: (text) => page.keyboard.type(text),
    key: (name) => page.keyboard.press(name === "Enter" ? "Enter" : "Control+a"),
    close: () => browser.close(),
  });
}
