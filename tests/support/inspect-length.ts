import type { Page } from "playwright-core";

/** How somebody reads a page: as it is, with text twice as large, or with the spacing of WCAG 2.2, 1.4.12. */
export type Reading = "plain" | "twice the text" | "spaced";

/** In pixels: of all text, and of what is written as code. */
const USUAL = { standard: 16, fixed: 13 };

/** Has the page read so from now on. The size of text is set as people set it in their browser, which queries for the window's width heed. */
export async function readAs(page: Page, reading: Reading): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  const times = reading === "twice the text" ? 2 : 1;
  await browser.send("Page.setFontSizes", { fontSizes: { standard: USUAL.standard * times, fixed: USUAL.fixed * times } });
  await browser.detach();
  await page.evaluate((isSpaced) => {
    for (const { style, tagName } of document.querySelectorAll<HTMLElement>("body, body *")) {
      style.lineHeight = isSpaced ? "1.5" : "";
      style.letterSpacing = isSpaced ? "0.12em" : "";
      style.wordSpacing = isSpaced ? "0.16em" : "";
      style.marginBlockEnd = isSpaced && tagName === "P" ? "2em" : "";
    }
  }, reading === "spaced");
}

/**
 * A page that scrolls sideways, what reaches beyond its parent, and what is cut without an ellipsis or without the whole in a `title`. A
 * command scrolls within its box, where the keyboard reaches that.
 */
export function faultsOfLength(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const faults = root.scrollWidth > root.clientWidth ? [`scrolls to ${root.scrollWidth} px`] : [];
    const name = (element: Element) => `${element.tagName}.${element.getAttribute("class") ?? ""} “${element.textContent?.slice(0, 40)}”`;
    /** Hidden from sight on purpose, in one pixel. */
    const isHidden = (element: Element, { width, height }: DOMRect) => width <= 1 || height <= 1 || !element.checkVisibility();
    for (const element of document.querySelectorAll<HTMLElement>("body *")) {
      const box = element.getBoundingClientRect();
      if (
        element.closest("svg svg, use, .skip, option, pre[tabindex='0'] *") ||
        element.parentElement?.closest("svg") ||
        isHidden(element, box)
      )
        continue;
      const { position, overflowX, textOverflow } = getComputedStyle(element);
      const parent = element.parentElement?.getBoundingClientRect();
      if (position !== "absolute" && parent && parent.width > 1 && (box.right > parent.right + 1 || box.left < parent.left - 1))
        if (getComputedStyle(element.parentElement as Element).display !== "contents") faults.push(`beyond its parent: ${name(element)}`);
      const scrolls = element.matches("input, select, textarea, pre[tabindex='0']");
      if (!scrolls && overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1) {
        const whole = element.closest("[title], [aria-label]");
        if (textOverflow !== "ellipsis" || !whole) faults.push(`cut: ${name(element)}`);
      }
    }
    return faults;
  });
}
