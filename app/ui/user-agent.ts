import Bowser from "bowser";
import type { Translate } from "./messages/translate.ts";

/** A browser and its system in words, such as "Firefox on Linux"; what cannot be told is called unknown. */
export function describeUserAgent(t: Translate, userAgent: string): string {
  if (!userAgent) return t("common.unknownBrowser");
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return userAgent.replace(/\s+/g, " ").slice(0, 60);
  return os.name ? t("common.browserOnSystem", { browser: browser.name, system: os.name }) : browser.name;
}
