import { mailAddressOf } from "~/lib/settings/site-links";
import { Said } from "~/ui/forms/said";
import { Section } from "~/ui/section";
import { useSite, useTranslate } from "~/ui/site";

/** The way to support, at `/help#contact`. The address stands there as text too: not every browser can write mail. */
export function Contact() {
  const t = useTranslate();
  const support = useSite()?.links.support ?? null;
  const address = mailAddressOf(support);
  return (
    <Section id="contact" title={t("contact.title")}>
      {support ? (
        <>
          <p>
            <Said message={{ key: "contact.text" }} />
          </p>
          {address && <p>{t("contact.address", { address })}</p>}
          <p className="hint">{t("contact.never")}</p>
        </>
      ) : (
        <p>{t("contact.none")}</p>
      )}
    </Section>
  );
}
