import { mailAddressOf } from "~/lib/settings/site-links";
import { Said } from "~/ui/forms/said";
import { Section } from "~/ui/section";
import { useSite, useTranslate } from "~/ui/site";

/** The two ways to report, apart from each other: a bug is no secret, a vulnerability is one until it is fixed. */
export function Reports() {
  const t = useTranslate();
  const contact = useSite()?.links.security ?? null;
  const address = mailAddressOf(contact);
  return (
    <>
      <Section id="bug" title={t("security.bug.title")}>
        <p>
          <Said message={{ key: "security.bug.text" }} />
        </p>
      </Section>
      <Section id="vulnerability" title={t("security.vulnerability.title")}>
        <p>{t("security.vulnerability.text")}</p>
        <p>{t("security.vulnerability.ask")}</p>
        {contact ? (
          <>
            {address && <p>{t("contact.address", { address })}</p>}
            <ul className="actions">
              <li>
                <a href={contact}>{t("security.vulnerability.link")}</a>
              </li>
              <li>
                <a href="/.well-known/security.txt">{t("security.vulnerability.file")}</a>
              </li>
            </ul>
          </>
        ) : (
          <p>{t("security.vulnerability.none")}</p>
        )}
      </Section>
    </>
  );
}
