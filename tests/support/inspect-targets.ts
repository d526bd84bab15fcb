import type { Page } from "playwright-core";

/** Of what is clicked, in CSS pixels: WCAG 2.2, 2.5.8 (AA). */
export const FOR_A_MOUSE = 24;
/** Of what is touched and stands alone: 2.5.5 (AAA). */
export const FOR_A_FINGER = 44;

/**
 * Links, buttons, fields and what opens something that are smaller than `least` in one direction, and those that lie over each other. A
 * link within a sentence is as high as its line (2.5.8, "inline"), and one of a short name, such as a project's, is as wide as that.
 * What a project's authors wrote is theirs.
 */
export function targetFaults(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const TARGETS = "a[href], button, input:not([type=hidden]), select, textarea, summary";
    const isShown = (element: HTMLElement) =>
      element.checkVisibility() && getComputedStyle(element).clipPath === "none" && !element.closest(".description");
    const targets = [...document.querySelectorAll<HTMLElement>(TARGETS)].filter(isShown);

    /** Whether words that are no link stand in its line. */
    const isInSentence = (target: HTMLElement) => {
      if (getComputedStyle(target).display !== "inline") return false;
      const blockOf = (node: Node) => {
        let block = node.parentElement as HTMLElement;
        while (/^(inline|contents)$/.test(getComputedStyle(block).display)) block = block.parentElement as HTMLElement;
        return block;
      };
      const block = blockOf(target);
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        if (/[\p{L}\p{N}]/u.test(text.textContent ?? "") && !text.parentElement?.closest(TARGETS) && blockOf(text) === block) return true;
      }
      return false;
    };

    /** The box that takes the click: a check box has its label's too. */
    const boxOf = (target: HTMLElement) => (target.closest("label") ?? target).getBoundingClientRect();
    const alone = targets.filter((target) => !isInSentence(target)).map((target) => ({ target, box: boxOf(target) }));
    const name = (target: HTMLElement) => `${target.tagName} “${(target.textContent || target.getAttribute("name"))?.trim().slice(0, 40)}”`;
    const size = ({ width, height }: DOMRect) => `${Math.round(width)} by ${Math.round(height)} px`;
    const width = (target: HTMLElement) => (getComputedStyle(target).display === "inline" ? 0 : least);
    const small = alone.filter(({ target, box }) => box.height < least - 0.5 || box.width < width(target) - 0.5);
    const faults = small.map(({ target, box }) => `${name(target)} is ${size(box)}`);
    for (const [index, { target, box }] of alone.entries())
      for (const other of alone.slice(index + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 1 && target.closest("label") !== (other.target.closest("label") ?? other.target))
          faults.push(`${name(target)} lies over ${name(other.target)}`);
      }
    return faults;
  }, least);
}
