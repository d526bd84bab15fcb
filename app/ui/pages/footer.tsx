import { useSite, useTranslate } from "../site.ts";

/** The bottom of every page: what is there to read about the site. */
export function Footer() {
  const t = useTranslate();
  return (
    <footer>
      <nav className="bar" aria-label={t("common.about")}>
        <a href="/help">{t("common.help")}</a> <a href="/security">{t("common.security")}</a>{" "}
        {useSite()?.keepsMail && <a href="/dev/mail">{t("localMail.title")}</a>}
      </nav>
    </footer>
  );
}
