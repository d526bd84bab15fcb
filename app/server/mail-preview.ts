import { type RequestHandler, type Response, Router } from "express";
import type { Settings } from "~/lib/context";
import { DEFAULT_LANGUAGE } from "~/lib/text/language";
import type { LocalMail } from "~/outside/local-mail";
import { renderMail } from "~/ui/mail/render-mail";
import { sampleMails } from "~/ui/mail/sample-mails";

/** A mail has its styles at its elements, which no page of the site may; it runs and loads nothing. */
const MAIL_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox";

/** The HTML part of a mail as a document of its own, beside the pages of /dev/mail. */
export function mailPreview(localMail: LocalMail, settings: Settings): RequestHandler {
  const show = (response: Response, html: string) =>
    void response.setHeader("Content-Security-Policy", MAIL_POLICY).type("html").send(html);

  return Router()
    .get("/dev/mail/samples/:index/html", ({ params }, response, next) => {
      const sample = sampleMails()[Number(params.index)];
      sample ? show(response, renderMail(sample, { ...settings, language: DEFAULT_LANGUAGE }).html) : next({ status: 404 });
    })
    .get("/dev/mail/:id/html", ({ params }, response, next) => {
      localMail.read(params.id).then((mail) => (mail?.html ? show(response, mail.html) : next({ status: 404 })), next);
    });
}
