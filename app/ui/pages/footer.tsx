import { useSite, useTranslate } from "../site.ts";
import { Preferences } from "./preferences.tsx";

/** The operator's own pages, in the order in which they are named. */
const OWN = ["privacy", "terms", "status"] as const;

/** The bottom of every page: what is there to read about the site. */
export function Footer({ isRefusal }: { isRefusal: boolean }) {
  const t = useTranslate();
  const site = useSite();
  return (
    <footer>
      <nav className="bar" aria-label={t("common.about")}>
        <a href="/help">{t("common.help")}</a> {site?.links.support && <a href="/help#contact">{t("contact.title")}</a>}{" "}
        <a href="/security">{t("common.security")}</a> <a href="/accessibility">{t("accessibility.title")}</a>{" "}
        {OWN.map((name) => {
          const href = site?.links[name];
          return (
            href && [
              <a key={name} href={href}>
                {t(`common.${name}`)}
              </a>,
              " ",
            ]
          );
        })}
        {site?.keepsMail && <a href="/dev/mail">{t("localMail.title")}</a>}
      </nav>
      <Preferences isRefusal={isRefusal} />
    </footer>
  );
}
