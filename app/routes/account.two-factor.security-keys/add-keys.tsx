import { LIFETIMES } from "~/lib/lifetimes";
import { MAX_LABEL } from "~/lib/text/label";
import type { FormState } from "~/ui/forms/form-state";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { TimeFor } from "~/ui/time-left";

type AddKeysProps = { begun: { options: object; passkeyOptions: object }; form: FormState | undefined };

/** The forms that register a passkey, and a key that is a second step only. */
export function AddKeys({ begun: { options, passkeyOptions }, form }: AddKeysProps) {
  const t = useTranslate();
  const fields = [
    {
      type: "text" as const,
      name: "label",
      label: t("factor.security-key.page.label"),
      hint: t("factor.security-key.page.labelHint"),
      maxLength: MAX_LABEL,
    },
  ];
  const add = { ceremony: "create", intent: "add", state: form, fields } as const;
  return (
    <>
      <Section title={t("factor.security-key.page.addPasskey")}>
        <p>{t("factor.security-key.page.passkeyText")}</p>
        <TimeFor milliseconds={LIFETIMES.loginFlow} />
        <SecurityKeyForm
          {...add}
          options={passkeyOptions}
          kind="passkey"
          button={t("factor.security-key.page.addPasskey")}
          fallback={
            <>
              <p>{t("factor.security-key.page.noScript")}</p>
              <p>
                <a href="/account/two-factor/totp">{t("factor.security-key.page.app")}</a>
              </p>
            </>
          }
        />
      </Section>
      <Section title={t("factor.security-key.page.addKey")}>
        <p>
          {t("factor.security-key.page.keyText")} {t("factor.security-key.page.spare")}{" "}
          <a href="/help#spare-key">{t("factor.security-key.page.spareHelp")}</a>
        </p>
        <TimeFor milliseconds={LIFETIMES.loginFlow} />
        <SecurityKeyForm
          {...add}
          options={options}
          kind="security-key"
          button={t("factor.security-key.page.addKey")}
          buttonClass="quiet"
          fallback={<p>{t("factor.security-key.page.noScriptToo")}</p>}
        />
      </Section>
    </>
  );
}
