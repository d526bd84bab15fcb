import Bowser from "bowser";
import type { Translate } from "./messages/translate.ts";

const BROWSERS = new Set(Object.values(Bowser.BROWSER_MAP));
/** The product that a user agent starts with (RFC 9110, 10.1.5), if its name is a plain word. */
const PRODUCT = /^([A-Za-z][A-Za-z0-9_-]{0,29})(?=[/\s]|$)/;

/**
 * A browser and its system in words, such as "Firefox on Linux"; what cannot be told is called unknown. Nothing else of a
 * user agent is shown: whoever sends one could write a sentence or an address into somebody's mail by it.
 */
export function describeUserAgent(t: Translate, userAgent: string): string {
  const { browser, os } = Bowser.parse(userAgent || " ");
  const isKnown = browser.name !== undefined && BROWSERS.has(browser.name);
  const name = isKnown ? browser.name : PRODUCT.exec(userAgent)?.[1];
  if (!name) return t("common.unknownBrowser");
  return os.name ? t("common.browserOnSystem", { browser: name, system: os.name }) : name;
}
