import type { AskedFactor } from "~/auth/factor";
import { factorText } from "~/ui/account/factor-text";
import { CodeField, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { useTranslate } from "~/ui/site";

type FactorFormProps = AskedFactor & {
  /** Whether it is the page's first form, by the strongest factor: its button is the primary one. */
  isFirst: boolean;
  state: FormState | undefined;
};

/** Takes a fresh proof by one factor: a code that is typed, or what the browser answers to a challenge. */
export function FactorForm({ kind, hasLetters, options, isFirst, state }: FactorFormProps) {
  const t = useTranslate();
  if (options)
    return (
      <SecurityKeyForm
        ceremony="get"
        options={options}
        state={state}
        kind={kind}
        button={factorText(t, kind, "proof.submit")}
        buttonClass={isFirst ? undefined : "quiet"}
        fallback={<p>{factorText(t, kind, "proof.noScript")}</p>}
      />
    );
  return (
    <Form state={state} kind={kind}>
      <CodeField name="code" autoFocus={isFirst} label={factorText(t, kind, "proof.label")} hasLetters={hasLetters} />
      <button className={isFirst ? undefined : "quiet"}>{factorText(t, kind, "proof.submit")}</button>
    </Form>
  );
}
