import { MAX_LABEL } from "~/lib/text/label";
import { CopyText } from "~/ui/copy-text";
import { CodeField, Field, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { QrCode, type QrModules } from "~/ui/qr-code";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Step, Steps } from "~/ui/steps";
import { TimeLeft } from "~/ui/time-left";

type TotpSetupProps = {
  setup: { id: string; secret: string; uri: string; expiresAt: Date; qr: QrModules };
  form: FormState | undefined;
  /** Which of the account's apps it will be, for its first label. */
  number: number;
};

/** The steps: an app, the secret (as a link, a picture and text), and the form that confirms it. */
export function TotpSetup({ setup: { id, secret, uri, expiresAt, qr }, form, number }: TotpSetupProps) {
  const t = useTranslate();
  return (
    <Section title={t(number === 1 ? "factor.totp.page.add" : "factor.totp.page.addAnother")}>
      <Steps>
        <Step title={t("factor.totp.page.openTitle")}>
          <p>{t("factor.totp.page.open")}</p>
        </Step>
        <Step title={t("factor.totp.page.secretTitle")}>
          <div className="app-secret">
            <p>
              <a className="button quiet" href={uri}>
                {t("factor.totp.page.openApp")}
              </a>
            </p>
            <div>
              <p>{t("factor.totp.page.scan")}</p>
              <QrCode modules={qr} label={t("factor.totp.page.qrLabel")} />
            </div>
            <p>
              {t("factor.totp.page.typeIt")}
              <br />
              <code data-totp-secret={secret}>{secret.match(/.{1,4}/g)?.join(" ")}</code> <CopyText text={secret} />
            </p>
          </div>
        </Step>
        <Step title={t("factor.totp.page.codeTitle")}>
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
            <TimeLeft until={expiresAt} />
            <button>{t("factor.totp.page.submit")}</button>
          </Form>
        </Step>
      </Steps>
    </Section>
  );
}
