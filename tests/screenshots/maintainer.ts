import type { Photographer } from "./photographer.ts";
import type { ToldTime } from "./pictured-site.ts";

type Parts = { told: (username: string, what: string) => string; time: ToldTime };

/** A token, an upload that waits, its approval, and the project as others see it. */
export async function pictureMaintainer(browser: Photographer, { told, time }: Parts): Promise<void> {
  const { page } = browser;
  await browser.logIn({ login: "grace", password: told("grace", "password"), secret: told("grace", "TOTP secret"), time });
  await browser.open("/account/tokens");
  await browser.fill({ label: "Laptop" });
  await page.locator('main [name="project:lantern"]').check();
  await browser.scrollTo("Create a token");
  await browser.take("maintainer-create-token");
  await browser.press("Create token");
  await page.waitForSelector("[data-token]");
  await browser.take("maintainer-token");

  await browser.open("/projects/lantern/settings");
  await browser.take("maintainer-settings");
  await browser.open("/projects/lantern/approvals");
  await browser.take("maintainer-approvals");
  await page.locator("main form button").first().click();
  await page.waitForSelector('[role="status"]');
  await browser.open("/projects/lantern");
  await browser.take("maintainer-project");
  await browser.open("/projects/lantern/history");
  await browser.take("maintainer-history");
}
