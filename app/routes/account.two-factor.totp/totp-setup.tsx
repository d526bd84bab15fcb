import { MAX_LABEL } from "~/lib/label";
import { CodeField, Field, Form } from "~/ui/form";
import type { FormState } from "~/ui/form-state";
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
    <Section title={t("twoFactor.totp.add")}>
      <p>{t("twoFactor.totp.scan")}</p>
      <QrCode modules={qr} label={t("twoFactor.totp.qrLabel")} />
      <p>
        {t("twoFactor.totp.typeIt")}
        <br />
        <code data-totp-secret={secret}>{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <p>
        <a href={uri}>{t("twoFactor.totp.openApp")}</a>
      </p>
      <Form state={form} intent="add">
        <input type="hidden" name="setup" value={id} />
        <Field
          name="label"
          label={t("twoFactor.label")}
          hint={t("twoFactor.totp.labelHint")}
          defaultValue={number === 1 ? t("twoFactor.totp.firstLabel") : t("twoFactor.totp.nextLabel", { number })}
          maxLength={MAX_LABEL}
          required
        />
        <CodeField name="code" label={t("twoFactor.totp.code")} hint={t("twoFactor.totp.codeHint")} />
        <button>{t("twoFactor.totp.submit")}</button>
      </Form>
    </Section>
  );
}
