import type { AskedFactor } from "~/auth/factor";
import { LIFETIMES } from "~/lib/lifetimes";
import { factorText } from "~/ui/account/factor-text";
import { CodeField, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { SecurityKeyForm } from "~/ui/forms/security-key";
import { useTranslate } from "~/ui/site";
import { TimeFor } from "~/ui/time-left";

type FactorFormProps = AskedFactor & {
  /** Whether it is the page's first form. */
  isFirst: boolean;
  state: FormState | undefined;
};

/** Takes a fresh proof by one factor: a code that is typed, or what the browser answers to a challenge. */
export function FactorForm({ kind, hasLetters, options, isFirst, state }: FactorFormProps) {
  const t = useTranslate();
  if (options)
    return (
      <>
        <SecurityKeyForm
          ceremony="get"
          options={options}
          state={state}
          kind={kind}
          button={factorText(t, kind, "proof.submit")}
          fallback={<p>{factorText(t, kind, "proof.noScript")}</p>}
        />
        <TimeFor milliseconds={LIFETIMES.loginFlow} />
      </>
    );
  return (
    <Form state={state} kind={kind}>
      <CodeField name="code" autoFocus={isFirst} label={factorText(t, kind, "proof.label")} hasLetters={hasLetters} />
      <button>{factorText(t, kind, "proof.submit")}</button>
    </Form>
  );
}
