import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sampleMails } from "~/ui/mail/sample-mails";
import { register } from "../support/people.ts";
import { Site } from "../support/site.ts";

let local: Site;
let sending: Site;
beforeAll(async () => {
  [local, sending] = await Promise.all([Site.start({ SMTP_URL: "" }), Site.start()]);
});
afterAll(() => Promise.all([local.stop(), sending.stop()]));

test("without a mail server the mails are kept and shown, and their links work", async () => {
  const { visitor, email } = await register(local);
  expect(visitor.page.body).toContain('href="/dev/mail"');
  await visitor.open("/dev/mail");
  for (let tries = 0; tries < 100 && !visitor.page.text.includes(email); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await visitor.open("/dev/mail");
  }
  const [first] = visitor.page.document.querySelectorAll(".rows a");
  expect(first?.text).toMatch(/^Verify your email address for /);
  const message = await visitor.open(first?.getAttribute("href") ?? "");
  expect(message.heading).toMatch(/^Verify your email address for /);
  expect(message.text).toContain(email);

  const html = await visitor.open(message.document.querySelector('a[href$="/html"]')?.getAttribute("href") ?? "");
  expect(html.heading).toMatch(/^Verify your email address for /);
  expect(html.headers.get("Content-Security-Policy")).toMatch(/^default-src 'none'; style-src 'unsafe-inline'.* sandbox$/);

  await visitor.open(message.document.querySelector("pre a")?.getAttribute("href")?.replace(local.origin, "") ?? "");
  await visitor.submit({});
  expect(visitor.page.notice).toContain("verified");
});

test("a link stands whole on a line of the mail's file, without any encoding", async () => {
  const { email } = await register(local);
  const folder = join(local.dataDir, "mail");
  const written = () => readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  await expect.poll(() => written().filter((mail) => mail.includes(email)).length).toBe(1);
  const mail = written().find((mail) => mail.includes(email));
  expect(mail).toMatch(/\r?\nhttp:\/\/localhost:\d+\/verify-email\?token=[\w-]{22}\r?\n/);
});

test("every mail is shown with sample data, as text and as HTML", async () => {
  const visitor = local.visitor();
  const page = await visitor.open("/dev/mail/samples");
  const links = page.document.querySelectorAll('a[href$="/html"]');
  expect(links).toHaveLength(sampleMails().length);
  for (const link of links) {
    const html = await visitor.open(link.getAttribute("href") ?? "");
    expect(html.status).toBe(200);
    expect(page.text).toContain(html.heading);
  }
});

test("what is none of the mails is not there", async () => {
  const visitor = local.visitor();
  for (const path of ["none", "none/html", "..%2Fsecret-keys", "..%2F..%2Fgatehouse.db/html", "samples/999/html", "samples/x/html"]) {
    expect((await visitor.open(`/dev/mail/${path}`)).status).toBe(404);
  }
});

test("where mail is sent there are no such pages, and nothing leads to them", async () => {
  const visitor = sending.visitor();
  for (const path of ["/dev/mail", "/dev/mail/samples", "/dev/mail/any", "/dev/mail/any/html", "/dev/mail/samples/0/html", "/dev/look"]) {
    const page = await visitor.open(path);
    expect(page.status).toBe(404);
    expect(page.body).not.toContain('href="/dev/mail');
  }
});
