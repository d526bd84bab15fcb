import { MAX_LABEL } from "~/lib/text/label";
import { Checkbox, Field } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { useTranslate } from "~/ui/site";

/** The form that registers a key. */
export function AddKey({ begun, form }: { begun: { options: object; passkeySelection: object }; form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <>
      <p>{t("factor.security-key.page.addText")}</p>
      <SecurityKeyForm
        ceremony="create"
        options={begun.options}
        passkeySelection={begun.passkeySelection}
        state={form}
        intent="add"
        button={t("factor.security-key.page.button")}
        fallback={
          <>
            <p>{t("factor.security-key.page.noScript")}</p>
            <p>
              <a href="/account/two-factor/totp">{t("factor.security-key.page.app")}</a>
            </p>
          </>
        }
      >
        <Field
          name="label"
          label={t("factor.security-key.page.label")}
          hint={t("factor.security-key.page.labelHint")}
          maxLength={MAX_LABEL}
        />
        <Checkbox name="passkey" label={t("factor.security-key.page.askForPasskey")} />
      </SecurityKeyForm>
    </>
  );
}
