import { Authenticators, PLATFORM } from "../support/virtual-authenticator.ts";
import type { Photographer } from "./photographer.ts";
import type { ToldTime } from "./pictured-site.ts";

type Parts = { told: (username: string, what: string) => string; time: ToldTime };

/** The admin pages, which ask for a passkey or security key first. */
export async function pictureOperator(browser: Photographer, { told, time }: Parts): Promise<void> {
  const { page } = browser;
  await (await Authenticators.of(page)).add(PLATFORM);
  const secret = told("linus", "TOTP secret");
  await browser.logIn({ login: "linus", password: told("linus", "password"), secret, time });
  await browser.open("/account/two-factor/security-keys");
  await browser.take("operator-passkeys");
  await browser.press("Add a passkey");
  await page.waitForSelector('[role="status"]');

  await browser.open("/admin");
  if (page.url().includes("/confirm")) await page.locator("security-key button").first().click();
  await page.waitForURL(/\/admin/);
  await browser.take("operator-accounts");
  await page.locator("main .rows a", { hasText: "rosa" }).first().click();
  await page.waitForSelector("main details");
  await browser.take("operator-account");
  await browser.open("/admin/announcements");
  await browser.fill({
    title: "Maintenance on Saturday",
    text: "No uploads from 08:00 to 09:00 UTC.",
    from: "2030-06-07 08:00",
    until: "2030-06-08 09:00",
  });
  await browser.take("operator-announce");
  await browser.open("/admin/events");
  await browser.take("operator-events");
}
