import { renderToStaticMarkup } from "react-dom/server";
import { DEFAULT_LANGUAGE } from "~/lib/text/language";
import { translator } from "../messages/translate.ts";

const EXPLAINED = [400, 405, 408, 413, 431, 500] as const;

/**
 * The page of an error where the site's own pages cannot be shown: what came was no request, or the pages themselves failed. Its style
 * is public/bare.css, which is there whatever else is not.
 */
export function renderBarePage(status: number): string {
  const t = translator(DEFAULT_LANGUAGE);
  const explained = EXPLAINED.find((known) => known === status) ?? (status < 500 ? 400 : 500);
  return `<!DOCTYPE html>${renderToStaticMarkup(
    <html lang={t.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href="/bare.css" />
        <title>{t(`error.${explained}.title`)}</title>
      </head>
      <body>
        <h1>{t(`error.${explained}.title`)}</h1>
        <p>{t(`error.${explained}.text`)}</p>
        <p>
          <a href="/">{t("error.home")}</a> <a href="/help">{t("common.help")}</a>
        </p>
      </body>
    </html>,
  )}`;
}
