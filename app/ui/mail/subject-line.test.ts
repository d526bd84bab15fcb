import { simpleParser } from "mailparser";
import { createTransport } from "nodemailer";
import { describe, expect, test } from "vitest";
import { NO_LINKS } from "~/lib/settings/site-links";
import { LANGUAGES } from "~/lib/text/language";
import type { Mail } from "~/mail/kinds";
import { renderMail } from "./render-mail.tsx";
import { sampleMails } from "./sample-mails.ts";
import { columnsOf, SUBJECT_COLUMNS, shortened } from "./subject-line.ts";

/** The longest that people can call things: a user name, a project, a label, in three scripts. */
const LONG = {
  username: "Donaudampfschifffahrtsgesellschaftskapitaenswitwen",
  person: "Donaudampfschifffahrtsgesellschaftskapitaenswaisen",
  member: "Donaudampfschifffahrtsgesellschaftskapitaenswitwen",
  project: `a${"-long".repeat(19)}-name`,
  version: `1.0.0.dev${"1".repeat(40)}`,
};
const LABELS = [
  "Rindfleischetikettierungsüberwachungsaufgabenübertragungsges",
  "Ηλεκτροεγκεφαλογραφημα".repeat(2),
  "鍵".repeat(60),
  "מפתח ".repeat(12),
];
/** What a subject may have beyond the room for names, where a language needs more words than fit. */
const OVER = 8;
/** RFC 2047, 2: a line with an encoded word has at most 76 characters. */
const LINE = 76;

/** Every mail about things with long names. Whatever chooses a text stays. */
function longMails(): Mail[] {
  return sampleMails().map((mail, index) => {
    const long: Record<string, string | undefined> = { ...LONG, label: LABELS[index % LABELS.length] };
    const named = Object.entries(mail.params).map(([key, value]) => [key, (value && long[key]) || value]);
    return { ...mail, params: { ...Object.fromEntries(named), username: LONG.username } };
  });
}

describe.each(LANGUAGES)("in %s", (language) => {
  const site = { siteName: "Gatehouse", siteBanner: null, origin: "https://gatehouse.example", links: NO_LINKS, language };

  test("every subject about long names fits a list of mails", () => {
    const long = longMails()
      .map((mail) => renderMail(mail, site).subject)
      .filter((subject) => columnsOf(subject) > SUBJECT_COLUMNS + OVER || /[\r\n]/.test(subject));
    expect(long).toEqual([]);
  });

  test("every subject comes out of its header as it was, in lines of RFC 2047", async () => {
    const transport = createTransport({ streamTransport: true, buffer: true });
    const subjects = new Set(longMails().map((mail) => renderMail(mail, { ...site, siteBanner: "Testsite – 試験" }).subject));
    for (const subject of subjects) {
      const { message } = await transport.sendMail({ from: "no-reply@gatehouse.example", to: "ada@example.org", subject, text: "." });
      const header = /^Subject: .*(?:\r?\n[ \t].*)*/m.exec((message as Buffer).toString("latin1"))?.[0] ?? "";
      expect(header).toMatch(/^[\x20-\x7e\r\n]+$/);
      for (const line of header.split(/\r?\n/)) expect(line.length).toBeLessThanOrEqual(LINE);
      expect((await simpleParser(message as Buffer)).subject).toBe(subject);
    }
  });
});

test("names are shortened only where the subject is too long, and the text has them whole", () => {
  const site = { siteName: "Gatehouse", siteBanner: null, origin: "https://gatehouse.example", links: NO_LINKS, language: "en" } as const;
  const written = (username: string, label: string) =>
    renderMail({ kind: "token-created", to: "ada@example.org", params: { username, label } }, site);
  expect(written("ada", "Release machine").subject).toBe("API token “Release machine” created for ada");
  const { subject, text } = written(LONG.username, LABELS[0] ?? "");
  expect(subject).toBe("API token “Rindfleis…gungsges” created for Donaudamp…nswitwen");
  for (const name of [LONG.username, LABELS[0] ?? ""]) expect(text.replace(/\n/g, " ")).toContain(name);
});

test("a name is shortened between its characters, by the room that they take", () => {
  expect(shortened("Phone", 5)).toBe("Phone");
  expect(shortened("abcdefghij", 7)).toBe("abc…hij");
  expect(shortened("鍵鍵鍵鍵鍵", 7)).toBe("鍵…鍵");
  expect(shortened("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧", 5)).toBe("👩‍👩‍👧…👩‍👩‍👧");
  expect(columnsOf("\u2068ab\u2069鍵")).toBe(4);
});
