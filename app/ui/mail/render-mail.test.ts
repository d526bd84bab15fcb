import { simpleParser } from "mailparser";
import { parse } from "node-html-parser";
import { createTransport } from "nodemailer";
import { describe, expect, test } from "vitest";
import { NO_LINKS } from "~/lib/settings/site-links";
import { DEFAULT_LANGUAGE } from "~/lib/text/language";
import type { Mail } from "~/mail/kinds";
import { renderMail } from "./render-mail.tsx";
import { sampleMails } from "./sample-mails.ts";

const settings = {
  siteName: "Gatehouse",
  siteBanner: null,
  origin: "https://gatehouse.example",
  links: NO_LINKS,
  language: DEFAULT_LANGUAGE,
};

/** The addresses in a text, and those that the HTML links to. */
const linksInText = (text: string) => text.split("\n").filter((line) => /^https:\/\/\S+$/.test(line));
const linksInHtml = (html: string) =>
  parse(html)
    .querySelectorAll("a")
    .map((link) => link.getAttribute("href"));

describe.each(sampleMails().map((mail, index) => [`${mail.kind} (${index})`, mail] as const))("the mail %s", (_, mail) => {
  const { subject, text, html } = renderMail(mail, settings);

  test("has a subject on one line", () => {
    expect(subject).toMatch(/^[A-Z][^\r\n]{10,70}$/);
  });

  test("leaves no gap in its texts", () => {
    for (const part of [subject, text, html]) {
      expect(part).not.toContain("undefined");
      expect(part).not.toContain("null");
      expect(part).not.toMatch(/\{\{|\}\}|\$t\(/);
    }
  });

  test("has the same links in text and HTML, each on a line of its own in the text", () => {
    expect(linksInText(text)).toEqual(linksInHtml(html));
    expect(text.match(/https:\/\/gatehouse\.example\/\S+/g) ?? []).toEqual(linksInText(text));
    if (mail.params.token) expect(linksInText(text)[0]).toContain(`?token=${mail.params.token}`);
  });

  test("says the same in text and HTML", () => {
    const words = (part: string) => part.replace(/\s+/g, " ").trim();
    const paragraphs = parse(html)
      .querySelectorAll("p")
      .filter((paragraph) => !paragraph.querySelector("a"));
    for (const paragraph of paragraphs) {
      const lines = paragraph.querySelectorAll("span");
      for (const line of lines.length ? lines : [paragraph]) expect(words(text)).toContain(words(line.text));
    }
  });

  test("has lines of at most 76 characters, links aside", () => {
    for (const line of text.split("\n")) if (!/^https:/.test(line)) expect(line.length).toBeLessThanOrEqual(76);
  });

  test("says when and where if it was somebody's doing, and no secret but its own link's", () => {
    if (mail.params.ipAddress) expect(text).toContain("When: 14 March 2026 at 15:09 UTC\nWhere: 192.0.2.7, Firefox on Linux");
    else expect(text).not.toContain("Where:");
    expect(text.split("token=").length - 1).toBe(mail.params.token ? 1 : 0);
  });
});

test("a mail that names support has the way there: a link, or that an answer gets there", () => {
  const frozen: Mail = { kind: "account-frozen", to: "ada@example.org", params: {} };
  const written = (support: string | null) => renderMail(frozen, { ...settings, links: { ...NO_LINKS, support } });
  const page = written("https://gatehouse.example/contact");
  expect(linksInText(page.text)).toEqual(["https://gatehouse.example/contact"]);
  expect(linksInHtml(page.html)).toEqual(["https://gatehouse.example/contact"]);
  const answered = "To contact support, reply to this email.";
  expect(written("mailto:support@gatehouse.example").text).toContain(`\n\n${answered}\n\n`);
  expect(parse(written("mailto:support@gatehouse.example").html).text).toContain(answered);
  for (const { text, html } of [page, written(null)]) for (const part of [text, html]) expect(part).not.toMatch(/<\/?support|reply to/);
});

test("a mail of a test site says so at the start of its subject", () => {
  const mail: Mail = { kind: "operator-test", to: "ada@example.org", params: {} };
  const { subject } = renderMail(mail, settings);
  expect(renderMail(mail, { ...settings, siteBanner: "Test site" }).subject).toBe(`[Test site] ${subject}`);
});

test("line breaks in a label and in a user agent start no line in a mail and no header", async () => {
  const evil = "Phone\r\nBcc: victim@example.org\r\n\r\nhttps://evil.example/";
  const mail: Mail = {
    kind: "factor-added",
    to: "ada@example.org",
    params: { at: "2026-03-14T15:09:26.000Z", ipAddress: "192.0.2.7", userAgent: `x\r\nBcc: ${evil}`, factor: "totp", label: evil },
  };
  const { subject, text, html } = renderMail(mail, settings);
  const listed: Mail = {
    kind: "login-disowned",
    to: "ada@example.org",
    params: { gone: JSON.stringify([{ kind: "totp", label: evil }]), context: "gone" },
  };
  for (const one of [{ text, html }, renderMail(listed, settings)]) {
    expect(one.text).not.toMatch(/^(Bcc|https:\/\/evil)/m);
    expect(one.html).not.toMatch(/\r|^Bcc/m);
  }

  const transport = createTransport({ streamTransport: true, buffer: true });
  const { message } = await transport.sendMail({ from: "no-reply@gatehouse.example", to: mail.to, subject, text, html });
  const { headers, attachments } = await simpleParser(message as Buffer);
  expect(headers.has("bcc")).toBe(false);
  expect(attachments).toEqual([]);
});

test("names in a list keep the marks of direction and the spaces that a language sets around them", () => {
  const params = { userAgent: "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", ipAddress: "192.0.2.7" };
  const gone = JSON.stringify([{ kind: "totp", label: "Key" }]);
  const textIn = (language: "fr" | "he") =>
    renderMail({ kind: "login-disowned", to: "ada@example.org", params: { ...params, gone, context: "gone" } }, { ...settings, language })
      .text;
  expect(textIn("fr")).toContain("«\u00A0Key\u00A0»");
  expect(textIn("he")).toContain("״\u2068Key\u2069״");
  expect(textIn("he")).toContain("\u2068Firefox\u2069 ב-\u2068Linux\u2069");
});

test("a mail names an app or key with the name of its kind once, in every language and whatever language its name is in", () => {
  const labels = {
    totp: ["Authenticator app", "Authenticator-App 2"],
    "security-key": ["Security key", "Passkey", "Sicherheitsschlüssel"],
  };
  for (const [factor, named] of Object.entries(labels))
    for (const label of named)
      for (const kind of ["factor-added", "factor-removed", "factor-lost", "factor-closed", "security-key-counter"] as const) {
        const { subject, text } = renderMail({ kind, to: "ada@example.org", params: { username: "ada", factor, label } }, settings);
        const [, said = ""] = text.split("\n\n");
        for (const part of [subject, said.replace(/\s+/g, " ")]) {
          expect(part).toContain(`“${label}”`);
          expect(part).not.toMatch(/(app|key) “/i);
        }
      }
  const taken = [
    { kind: "totp", label: "Authenticator app" },
    { kind: "recovery-code", label: "" },
  ];
  const disowned: Mail = { kind: "login-disowned", to: "ada@example.org", params: { gone: JSON.stringify(taken), context: "gone" } };
  expect(renderMail(disowned, settings).text.replace(/\s+/g, " ")).toContain("second step “Authenticator app” and recovery codes");
});

test("mark-up and placeholders in a label stand in the mail as they were typed", () => {
  const label = `<b onclick="x">{{origin}}</b> $t(mail.greeting) & co`;
  const { text, html } = renderMail({ kind: "factor-added", to: "ada@example.org", params: { factor: "totp", label } }, settings);
  expect(text.replace(/\n/g, " ")).toContain(label);
  expect(html).not.toContain("<b ");
  expect(parse(html).text).toContain("onclick");
});

test("a mail about a project leads to a page of that project", () => {
  const about = sampleMails().filter(({ kind }) => /^(project|release|files)-/.test(kind));
  const leadsElsewhere = about.filter((mail) => {
    const links = linksInText(renderMail(mail, settings).text);
    return !links.some((link) => link.startsWith(`${settings.origin}/projects/sampleproject`));
  });
  // A deleted project has no page, and nothing can be done about one in quarantine.
  expect(leadsElsewhere.map(({ kind }) => kind)).toEqual(["project-deleted", "project-quarantined"]);
});

test("a mail tells a moment in the account's time zone and in UTC, with the day where that is another one", () => {
  const written = (at: string, zone: string) =>
    renderMail(
      { kind: "password-changed", to: "ada@example.org", params: { at, ipAddress: "192.0.2.7", userAgent: "" } },
      { ...settings, zone },
    ).text;
  expect(written("2026-03-14T15:09:26Z", "Europe/Berlin")).toContain("14 March 2026 at 16:09 (Europe/Berlin, 15:09 UTC)");
  expect(written("2026-03-14T23:30:00Z", "Asia/Tokyo").replace(/\s+/g, " ")).toContain(
    "15 March 2026 at 08:30 (Asia/Tokyo, 14 March 2026 at 23:30 UTC)",
  );
  expect(written("2026-03-14T15:09:26Z", "Mars/Olympus")).toContain("14 March 2026 at 15:09 UTC");
});
