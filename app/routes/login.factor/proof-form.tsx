import type { AskedFactor } from "~/auth/factor";
import { factorText, loginText } from "~/ui/account/factor-text";
import { Checkbox, CodeField, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { useTranslate } from "~/ui/site";

type ProofFormProps = AskedFactor & {
  /** Whether this login can have the browser remembered. */
  canRemember: boolean;
  state: FormState | undefined;
};

/** Takes the proof of a login's factor: a code that is typed, or what the browser answers to a challenge, where there is one. */
export function ProofForm({ kind, field, hasLetters, options, canRemember, state }: ProofFormProps) {
  const t = useTranslate();
  const remember = { name: "remember", label: t("login.remember") };
  if (field === "response")
    return (
      options && (
        <SecurityKeyForm
          ceremony="get"
          options={options}
          state={state}
          button={factorText(t, kind, "way")}
          fields={canRemember ? [{ type: "checkbox", ...remember }] : []}
          fallback={<p>{loginText(t, kind, "noScript")}</p>}
        />
      )
    );
  return (
    <Form state={state}>
      <CodeField name="code" autoFocus label={loginText(t, kind, "code")} hasLetters={hasLetters} />
      {canRemember && <Checkbox {...remember} />}
      <button>{t("login.submit")}</button>
    </Form>
  );
}
