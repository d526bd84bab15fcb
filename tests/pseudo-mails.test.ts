import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NO_LINKS } from "~/lib/settings/site-links";
import type { MailParams } from "~/mail/kinds";
import { renderMail } from "~/ui/mail/render-mail";
import { sampleMails } from "~/ui/mail/sample-mails";
import { NAME_COLUMNS, shortened } from "~/ui/mail/subject-line";
import { outsideOfMarks, saidBy, speakPseudo } from "./support/pseudo-language.ts";

/*
 * The mails in a language that nobody speaks, as tests/journeys/pseudo-language.test.ts has the pages: what stands outside of the marks
 * is a name or a date, or it was forgotten.
 */
let end: () => void;
beforeAll(() => {
  end = speakPseudo();
});
afterAll(() => end());

const origin = "https://gatehouse.example";
const SUPPORT = [`${origin}/contact`, "mailto:support@gatehouse.example", null];

describe.each(sampleMails().map((mail, index) => [`${mail.kind} (${index})`, mail] as const))("the mail %s", (_, mail) => {
  test("says nothing that stands in no catalogue: in its subject, its text and its HTML", () => {
    const whole = [mail.to, "Firefox", "Linux", ...namesIn(mail.params)];
    // This language is longer than any, so that subjects shorten the names in them.
    const names = whole.flatMap((name) => [name, ...NAME_COLUMNS.map((columns) => shortened(name, columns))]);
    for (const support of SUPPORT) {
      const site = { siteName: "Gatehouse", siteBanner: null, origin, language: "en", links: { ...NO_LINKS, support } } as const;
      const { subject, text, html } = renderMail(mail, { ...site, zone: "Europe/Berlin" });
      expect([subject, text, saidBy(html)].map((part) => outsideOfMarks(part, names))).toEqual([[], [], []]);
    }
  });
});

/** What a sample is filled with that people wrote, or that names a thing. What chooses a text is none of it. */
const WRITTEN = /^(username|label|address|previous|project|member|person|version|file|sha256|title|text|why|reason|by)$/;

/** The same within JSON. */
const WRITTEN_WITHIN = /^(label|address|person|name)$/;

function namesIn({ gone = "[]", people = "[]", roles = "[]", ...params }: MailParams): string[] {
  const written = Object.entries(params).flatMap(([name, value]) => (WRITTEN.test(name) ? [String(value)] : []));
  for (const json of [gone, people, roles]) {
    JSON.parse(String(json), (name, value) => {
      if (WRITTEN_WITHIN.test(name)) written.push(value);
      return value;
    });
  }
  return written;
}
