import type { PendingReset as Reset } from "~/auth/two-factor-reset/pending-reset";
import { Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";

/** That the account's second factors are about to be taken off, and the way to stop it. */
export function PendingReset({ reset: { dueAt, disownedSince }, form }: { reset: Reset; form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <section className="check-up warn" aria-labelledby="pending-reset">
      <h2 id="pending-reset">{t("twoFactorReset.own.title")}</h2>
      <p>{t(disownedSince ? "twoFactorReset.own.textDisowned" : "twoFactorReset.own.text")}</p>
      <p>
        <Text
          of="twoFactorReset.own.due"
          places={{
            date: (
              <strong>
                <Time at={dueAt} />
              </strong>
            ),
          }}
        />
      </p>
      {form?.summary?.key === "twoFactorReset.own.needsOlderFactor" && (
        <p>
          <a href="/confirm?again=yes&next=/account">{t("twoFactorReset.own.confirm")}</a>
        </p>
      )}
      {!disownedSince && (
        <Form state={form} intent="stop-reset">
          <button>{t("twoFactorReset.own.submit")}</button>
        </Form>
      )}
    </section>
  );
}
