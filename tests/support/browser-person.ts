import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { logIn, type Person, registerVerified } from "./people.ts";
import type { Site } from "./site.ts";
import { Authenticators } from "./virtual-authenticator.ts";

/** How long a page may take to say what it should. */
const PATIENCE_MILLISECONDS = 20_000;

/** Somebody at a real browser, and the authenticators at hand. */
export class BrowserPerson {
  private constructor(
    readonly site: Site,
    readonly person: Person,
    readonly page: Page,
    readonly authenticators: Authenticators,
  ) {}

  /** Somebody who registered, verified the address and logged in with the password. */
  static async signedIn(browser: Browser, site: Site, options?: BrowserContextOptions): Promise<BrowserPerson> {
    const person = await registerVerified(site);
    await logIn(person);
    return BrowserPerson.with(browser, site, person, options);
  }

  /** A browser with the cookies that the person has. */
  static async with(browser: Browser, site: Site, person: Person, options?: BrowserContextOptions): Promise<BrowserPerson> {
    const context = await browser.newContext({ baseURL: site.origin, ...options });
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    const cookies = [...person.visitor.cookies].map(([name, value]) => ({ name, value, url: site.origin }));
    if (cookies.length) await context.addCookies(cookies);
    site.watch(context);
    const page = await context.newPage();
    return new BrowserPerson(site, person, page, await Authenticators.of(page));
  }

  get path(): string {
    const { pathname, search } = new URL(this.page.url());
    return pathname + search;
  }

  get main() {
    return this.page.locator("main");
  }

  get alert() {
    return this.page.getByRole("alert");
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  async press(button: string): Promise<void> {
    await this.page.getByRole("button", { name: button, exact: true }).click();
  }

  /** Waits until the browser has gone on to this path. */
  async arriveAt(path: string): Promise<void> {
    await this.page.waitForURL((url) => url.pathname + url.search === path);
  }

  /** The page's one alert, once it is there. */
  async alertText(): Promise<string> {
    await this.alert.waitFor();
    return (await this.alert.textContent()) ?? "";
  }

  async leave(): Promise<void> {
    await this.page.context().clearCookies();
  }

  /** The password step of a login; whatever comes after it is shown then. */
  async enterPassword(): Promise<void> {
    await this.open("/login");
    await this.page.fill("[name=login]", this.person.username);
    await this.page.fill("[name=password]", this.person.password);
    await this.press("Log in");
    await this.page.waitForURL((url) => url.pathname !== "/login");
  }

  /** Adds a key on its page. The first one leads to the recovery codes. */
  async addKey({ label = "", passkey = false }: { label?: string; passkey?: boolean } = {}): Promise<void> {
    await this.open("/account/two-factor/security-keys");
    const button = passkey ? "Add a passkey" : "Add a security key";
    await this.keyForm(button).getByLabel("Name", { exact: true }).fill(label);
    await this.press(button);
  }

  /** The form of the page of the keys that has this button. */
  keyForm(button: string) {
    return this.page.locator("security-key", { has: this.page.getByRole("button", { name: button, exact: true }) });
  }

  /** Adds the account's first key. */
  async addFirstKey(key?: { label?: string; passkey?: boolean }): Promise<void> {
    await this.addKey(key);
    await this.arriveAt("/account/two-factor/recovery-codes");
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
