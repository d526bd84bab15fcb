import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateSync } from "otplib";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { ToldTime } from "./pictured-site.ts";
import { withPalette } from "./png.ts";

const MOST_BYTES = 120_000;
const WIDE = { width: 1120, height: 720 };
export const PHONE = { width: 375, height: 720 };

type Look = { colorScheme?: "light" | "dark"; viewport?: { width: number; height: number } };

/** A browser that takes pictures of what somebody sees and presses. */
export class Photographer {
  private constructor(
    readonly page: Page,
    private readonly folder: string,
  ) {}

  static async at(
    browser: Browser,
    { folder, origin, ...options }: { folder: string; origin: string } & BrowserContextOptions,
  ): Promise<Photographer> {
    const context = await browser.newContext({ baseURL: origin, viewport: WIDE, locale: "en", reducedMotion: "reduce", ...options });
    return new Photographer(await context.newPage(), folder);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(path);
  }

  async press(name: string): Promise<void> {
    await this.page.locator("main").getByRole("button", { name, exact: true }).first().click();
    await this.page.waitForLoadState();
  }

  async fill(fields: Record<string, string>): Promise<void> {
    for (const [name, value] of Object.entries(fields))
      await this.page.locator(`main [name="${name}"]:not([type="hidden"])`).first().fill(value);
  }

  /** Logs in with the password, and with the code of an app where there is one. */
  async logIn({ login, password, secret, time }: { login: string; password: string; secret?: string; time: ToldTime }): Promise<void> {
    await this.open("/login");
    await this.fill({ login, password });
    await this.press("Log in");
    if (!secret) return;
    await this.fill({ code: codeOf(secret, time) });
    await this.press("Log in");
  }

  /** Takes a picture of what the window shows. @throws where it has more bytes than a picture may */
  async take(name: string, { colorScheme = "light", viewport = WIDE }: Look = {}): Promise<void> {
    await this.page.emulateMedia({ colorScheme });
    await this.page.setViewportSize(viewport);
    await this.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const bytes = withPalette(await this.page.screenshot({ caret: "hide", animations: "disabled" }));
    if (bytes.length > MOST_BYTES) throw new Error(`${name} has ${bytes.length} bytes`);
    writeFileSync(join(this.folder, `${name}.png`), bytes);
    process.stdout.write(`${name}.png ${Math.ceil(bytes.length / 1000)} kB\n`);
  }

  /** Scrolls so that what has these words stands at the top. */
  async scrollTo(text: string): Promise<void> {
    await this.page
      .getByText(text, { exact: true })
      .first()
      .evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 24));
  }
}

/** What an authenticator app shows. */
export function codeOf(secret: string, { seconds }: ToldTime): string {
  return generateSync({ secret, epoch: Math.floor(seconds) });
}
