import type { Page } from "playwright-core";
import { toLanguage } from "~/lib/text/language";
import { translator } from "~/ui/messages/translate";

/** What keeps a piece of a text apart from the direction of the rest. */
const ISOLATES = /[\u2066-\u2069]/g;

/** Of one field that Tab reaches: a date with hours and minutes has fewer. */
const MOST_PARTS = 8;

/** By how much the page is wider than the window, in CSS pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}

/**
 * The texts of elements that reach beyond the sheet of the main part. What one pixel hides from sight reaches nowhere, nor does what is
 * within a box that scrolls.
 */
export function beyondMain(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const right = document.querySelector("main")?.getBoundingClientRect().right ?? 0;
    const isShown = ({ parentElement }: Element) => (parentElement?.getBoundingClientRect().width ?? 0) > 1;
    const reaches = (element: Element) => element.getBoundingClientRect().right > right + 1;
    const beyond = [...document.querySelectorAll("main *:not(pre[tabindex='0'] *)")].filter(
      (element) => reaches(element) && isShown(element),
    );
    return beyond.map(({ tagName, textContent }) => `${tagName} ${textContent}`);
  });
}

/** What belongs on each page and is missing, or is there too often. */
export async function structureFaults(page: Page): Promise<string[]> {
  const language = toLanguage(await page.getAttribute("html", "lang"));
  const errorWord = translator(language)("common.errorTitle", { title: "" }).replace(ISOLATES, "").trim();
  return page.evaluate((errorWord) => {
    const faults: string[] = [];
    const count = (selector: string) => document.querySelectorAll(selector).length;
    if (count("h1") !== 1) faults.push(`${count("h1")} h1`);
    if (count("main") !== 1) faults.push(`${count("main")} main`);
    if (count('[role="alert"]') > 1) faults.push("more than one alert");
    const isError = count('[role="alert"]') > 0 && count('[aria-invalid="true"]') > 0;
    if (isError && !document.title.startsWith(errorWord)) faults.push(`title ${document.title}`);
    if (!document.title.includes(document.querySelector("h1")?.textContent ?? "-")) faults.push(`title ${document.title}`);
    // Lynx sends a form without fields as a GET.
    const isEmpty = (form: HTMLFormElement) => form.method === "post" && new FormData(form).entries().next().done;
    for (const form of document.forms) if (isEmpty(form)) faults.push(`form to ${form.action} without a field`);
    if (!document.documentElement.lang) faults.push("no language");
    if (document.body.textContent?.includes("<support")) faults.push("the place of a link as text");
    if (count("[style], style, [onclick], script:not([src])") > 0) faults.push("inline style or script");
    return faults;
  }, errorWord);
}

/** Names that two buttons of a page share, or what opens a form, and names without the words that show (WCAG 2.2, 2.5.3). */
export function nameFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const words = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();
    const faults: string[] = [];
    const seen = new Set<string>();
    for (const element of document.querySelectorAll("button, summary, a[href]")) {
      const shown = words(element.textContent);
      const name = words(element.getAttribute("aria-label")) || shown;
      if (!name.includes(shown)) faults.push(`${name} does not say ${shown}`);
      if (element.matches("a")) continue;
      if (seen.has(name)) faults.push(`two of ${name}`);
      seen.add(name);
    }
    return faults;
  });
}

/** What is wrong with the summary of a form that came back: each of its links leads to a field, and it has the focus. */
export function summaryFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const summary = document.querySelector<HTMLElement>('div[role="alert"]');
    if (!summary) return [];
    const faults = [...summary.querySelectorAll("a")].flatMap((link) => {
      const field = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (!field) return [`${link.hash} leads nowhere`];
      const ids = (field.getAttribute("aria-describedby") ?? "").split(" ");
      const said = ids.some((id) => document.getElementById(id)?.textContent === link.textContent);
      return said || field.dataset.fallback !== undefined ? [] : [`${link.hash} is not told "${link.textContent}"`];
    });
    if (document.activeElement !== summary) faults.push(`the focus is on ${document.activeElement?.outerHTML.slice(0, 80)}`);
    return faults;
  });
}

/**
 * Goes through a page with the Tab key, from its top.
 * @returns what is wrong: an element that is not reached, that is reached out of order, or that shows no focus
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const expected = await page.evaluate(() => {
    const name = (element: Element) => element.outerHTML.slice(0, 80);
    const REACHED = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";
    const elements = [...document.querySelectorAll<HTMLElement>(REACHED)];
    // Of a group of radio buttons the chosen one is reached, and the others from there by the arrows.
    const isOther = (element: Element) => element.matches("input[type=radio]:not(:checked)");
    const reachable = elements.filter(
      (element) => element.checkVisibility() && !(element as HTMLButtonElement).disabled && !isOther(element),
    );
    reachable.forEach((element, index) => {
      element.dataset.order = String(index);
    });
    return reachable.map(name);
  });

  // A page may put the focus elsewhere.
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute("tabindex");
  });

  const faults: string[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const [index, name] of expected.entries()) {
    let focus = await pressTab(page);
    // A date has parts, and a button: each is reached.
    for (let parts = 0; parts < MOST_PARTS && focus.order === String(index - 1); parts++) focus = await pressTab(page);
    if (focus.order !== String(index)) return [...faults, `Tab ${index + 1} reaches ${focus.order ?? "nothing"} instead of ${name}`];
    if (!focus.isShown) faults.push(`no focus to be seen at ${name}`);
    // Reading goes down the page: nothing lies wholly above what came before it.
    if (focus.bottom <= top) faults.push(`${name} lies above what is focused before it`);
    top = focus.top;
  }
  return faults;
}

/** @returns what Tab has reached: which it is of all that it should reach, and whether and where that shows */
async function pressTab(page: Page) {
  await page.keyboard.press("Tab");
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    return {
      order: element.dataset.order,
      isShown: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && box.width > 0,
      bottom: box.bottom + window.scrollY,
      top: box.top + window.scrollY,
    };
  });
}
