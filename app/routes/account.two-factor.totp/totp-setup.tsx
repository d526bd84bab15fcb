import { MAX_LABEL } from "~/lib/text/label";
import { CodeField, Field, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { QrCode, type QrModules } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

type TotpSetupProps = {
  setup: { id: string; secret: string; uri: string; qr: QrModules };
  form: FormState | undefined;
  /** Which of the account's apps it will be, for its first label. */
  number: number;
};

/** The secret as a picture, as a link and as text, and the form that confirms it. */
export function TotpSetup({ setup: { id, secret, uri, qr }, form, number }: TotpSetupProps) {
  const t = useTranslate();
  return (
    <Section title={t("factor.totp.page.add")}>
      <p>{t("factor.totp.page.scan")}</p>
      <QrCode modules={qr} label={t("factor.totp.page.qrLabel")} />
      <p>
        {t("factor.totp.page.typeIt")}
        <br />
        <code data-totp-secret={secret}>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <p>
        <a href={uri}>{t("factor.totp.page.openApp")}</a>
      </p>
      <Form state={form} intent="add">
        <input type="hidden" name="setup" value={id} />
        <Field
          name="label"
          label={t("twoFactor.label")}
          hint={t("factor.totp.page.labelHint")}
          defaultValue={number === 1 ? t("factor.totp.page.firstLabel") : t("factor.totp.page.nextLabel", { number })}
          maxLength={MAX_LABEL}
          required
        />
        <CodeField name="code" label={t("factor.totp.page.code")} hint={t("factor.totp.page.codeHint")} />
        <button>{t("factor.totp.page.submit")}</button>
      </Form>
    </Section>
  );
}
