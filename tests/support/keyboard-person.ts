import type { Browser, Locator, Page } from "playwright-core";
import { BrowserPerson } from "./browser-person.ts";
import type { Person } from "./people.ts";
import type { Site } from "./site.ts";

/** More than any page has to be tabbed through, twice. */
const MOST_TABS = 300;
const MOST_CHOICES = 40;
/** CSS pixels: what is thinner is not seen. */
const LEAST_OUTLINE = 2;

/**
 * Somebody who has no mouse, and hears the page: each thing is found by its role and its whole name alone, so that a name is there and
 * is no other thing's, and is come to by Tab alone, with a mark of the focus at everything on the way.
 */
export class KeyboardPerson {
  private constructor(readonly page: Page) {}

  /** @param person whose cookies the browser has; nobody's where none is given */
  static async at(browser: Browser, site: Site, person?: Person): Promise<KeyboardPerson> {
    if (person) return new KeyboardPerson((await BrowserPerson.with(browser, site, person)).page);
    const context = await browser.newContext({ baseURL: site.origin });
    site.watch(context);
    return new KeyboardPerson(await context.newPage());
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  /** The page's one heading of the first level. */
  heading(): Promise<string | null> {
    return this.page.getByRole("heading", { level: 1 }).textContent();
  }

  /** What the page says that was done. */
  status(): Promise<string | null> {
    return this.page.getByRole("status").textContent();
  }

  /** What the page shows as code: a secret, recovery codes, a token. */
  codes(): Promise<string[]> {
    return this.page.getByRole("code").allTextContents();
  }

  /** The items of the lists in the main part. */
  items(): Promise<string[]> {
    return this.page.getByRole("main").getByRole("listitem").allTextContents();
  }

  /** Types over what a field has. */
  async type(name: string, text: string): Promise<void> {
    await this.fill(this.page.getByRole("textbox", { name, exact: true }), text);
  }

  /** A password's field has no role (ARIA in HTML), and is found by its label alone. */
  async typePassword(label: string, text: string): Promise<void> {
    await this.fill(this.page.getByLabel(label, { exact: true }), text);
  }

  /** Ticks a box, or takes the tick away. */
  async tick(name: string): Promise<void> {
    const box = this.page.getByRole("checkbox", { name, exact: true });
    const wasTicked = await box.isChecked();
    await this.reach(box);
    await this.page.keyboard.press("Space");
    if ((await box.isChecked()) === wasTicked) throw new Error(`Space does not change ${name}`);
  }

  /** Chooses one of a group by the arrows, from the one that Tab comes to. */
  async choose(name: string): Promise<void> {
    const choice = this.page.getByRole("radio", { name, exact: true });
    await this.reach(choice);
    for (let presses = 0; presses < MOST_CHOICES && !(await choice.isChecked()); presses++) await this.page.keyboard.press("ArrowDown");
    if (!(await choice.isChecked())) throw new Error(`the arrows do not come to ${name}`);
  }

  /** Chooses from a list by the arrows. */
  async select(name: string, option: string): Promise<void> {
    const list = this.page.getByRole("combobox", { name, exact: true });
    await this.reach(list);
    const chosen = () => list.evaluate((element: HTMLSelectElement) => element.selectedOptions[0]?.text);
    await this.page.keyboard.press("Home");
    for (let presses = 0; presses < MOST_CHOICES && (await chosen()) !== option; presses++) await this.page.keyboard.press("ArrowDown");
    if ((await chosen()) !== option) throw new Error(`the arrows do not come to ${option}`);
  }

  /** Opens what is folded under this name. */
  async unfold(name: string): Promise<void> {
    await this.reach(this.page.getByText(name, { exact: true }));
    await this.page.keyboard.press("Space");
  }

  /** Follows a link, and waits for the page. */
  async follow(name: string): Promise<void> {
    await this.reach(await this.link(name));
    await this.arriveBy("Enter");
  }

  /** Presses a button, and waits for the page. */
  async press(name: string): Promise<void> {
    await this.reach(this.page.getByRole("button", { name, exact: true }));
    await this.arriveBy("Space");
  }

  /** Presses a button that changes the page that is there. */
  async use(name: string): Promise<void> {
    await this.reach(this.page.getByRole("button", { name, exact: true }));
    await this.page.keyboard.press("Space");
  }

  /** Sends the form of the field that has the focus. */
  async enter(): Promise<void> {
    await this.arriveBy("Enter");
  }

  /** Follows a link to a part of the page. */
  async jump(name: string): Promise<void> {
    await this.reach(await this.link(name));
    await this.page.keyboard.press("Enter");
  }

  /** The name of the label of the field that has the focus. */
  focused(): Promise<string | undefined> {
    return this.page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? undefined);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }

  /** Several links may have one name where they lead to one place. */
  private async link(name: string): Promise<Locator> {
    const links = this.page.getByRole("link", { name, exact: true });
    const places = new Set(await links.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href)));
    if (places.size !== 1) throw new Error(`${places.size} places to go to by “${name}”: ${[...places].join(" ")}`);
    return links.first();
  }

  private async arriveBy(key: string): Promise<void> {
    const loaded = this.page.waitForEvent("load");
    await this.page.keyboard.press(key);
    await loaded;
  }

  private async fill(field: Locator, text: string): Promise<void> {
    await this.reach(field);
    await this.page.keyboard.press("ControlOrMeta+a");
    await this.page.keyboard.type(text);
  }

  /** Tabs on until this has the focus, or of a group of choices the one that Tab comes to. */
  private async reach(target: Locator): Promise<void> {
    const wanted = await target.elementHandle();
    for (let tabs = 0; tabs < MOST_TABS; tabs++) {
      const { isThere, unmarked } = await this.page.evaluate(
        ([wanted, least]) => {
          const active = document.activeElement as HTMLElement;
          const { outlineStyle, outlineWidth } = getComputedStyle(active);
          const isMarked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= least;
          const groupOf = (element: Node | null) => element instanceof HTMLInputElement && element.type === "radio" && element.name;
          const isThere = active === wanted || (groupOf(active) !== false && groupOf(active) === groupOf(wanted));
          return { isThere, unmarked: active === document.body || isMarked ? null : active.outerHTML.slice(0, 100) };
        },
        [wanted, LEAST_OUTLINE] as const,
      );
      if (unmarked) throw new Error(`no focus to be seen at ${unmarked}`);
      if (isThere) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error(`Tab does not come to ${target}`);
  }
}
