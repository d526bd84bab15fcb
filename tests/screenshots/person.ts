import { codeOf, PHONE, type Photographer } from "./photographer.ts";
import type { ToldTime } from "./pictured-site.ts";

const ROSA = { username: "rosa", email: "rosa@example.org", password: "harbour violin maple sunrise" };

/** From registering to the history, as somebody who is new. */
export async function picturePerson(browser: Photographer, time: ToldTime): Promise<void> {
  const { page } = browser;
  await browser.open("/register");
  await browser.fill(ROSA);
  await browser.take("person-register");
  await browser.press("Create account");

  await openMail(browser, time, /verify .* rosa/i);
  await browser.take("person-mail");
  await page.locator('main a[href*="/verify-email"]').first().click();
  await browser.press("Verify address");
  await time.pass(2);
  await browser.logIn({ login: ROSA.username, password: ROSA.password, time });
  await browser.open("/account");
  await browser.take("person-password-only");

  await browser.open("/account/two-factor/totp");
  await browser.fill({ label: "Phone" });
  await browser.scrollTo("Give the app this site's secret");
  await browser.take("person-app");
  const secret = (await page.locator("[data-totp-secret]").getAttribute("data-totp-secret")) ?? "";
  await browser.fill({ code: codeOf(secret, time) });
  await browser.press("Add the app");
  await page.waitForSelector("[data-recovery-code]");
  await browser.take("person-codes");
  await browser.fill({ code: (await page.locator("[data-recovery-code]").first().textContent()) ?? "" });
  await browser.press("Confirm");

  await time.pass(90);
  await page.context().clearCookies();
  await browser.open("/login");
  await browser.fill({ login: ROSA.username, password: ROSA.password });
  await browser.press("Log in");
  await browser.fill({ code: codeOf(secret, time) });
  await browser.take("person-code");
  await browser.press("Log in");

  await browser.open("/account");
  for (const colorScheme of ["light", "dark"] as const) await browser.take(`overview-${colorScheme}`, { colorScheme });
  await browser.take("overview-phone", { viewport: PHONE });
  await browser.open("/account/sessions");
  await browser.take("person-sessions");
  await browser.open("/account/history");
  await browser.take("person-history");
  await browser.open("/help");
  await browser.take("person-help", { viewport: PHONE });
}

/** Opens the newest mail about this, once it is there. */
async function openMail({ page }: Photographer, time: ToldTime, subject: RegExp): Promise<void> {
  const link = page.locator("main a", { hasText: subject }).first();
  for (let tries = 0; tries < 50; tries++) {
    await page.goto("/dev/mail");
    if (await link.count()) return void (await Promise.all([page.waitForURL(/dev\/mail\/./), link.click()]));
    await time.pass(0);
  }
  throw new Error(`no mail about ${subject}`);
}
