import type { AccountAct } from "~/admin/act-on-account";
import { FoldedForm } from "~/ui/forms/folded-form";
import type { FormState } from "~/ui/forms/form-state";
import { ReasonField } from "~/ui/forms/reason-field";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

type ActsProps = {
  accountId: string;
  isOwn: boolean;
  isFrozen: boolean;
  hasPendingReset: boolean;
  form: FormState | undefined;
};

/** The acts that an admin can do to the account, each for a reason. */
export function Acts({ accountId, isOwn, isFrozen, hasPendingReset, form }: ActsProps) {
  const t = useTranslate();
  if (isOwn)
    return (
      <Section title={t("admin.acts.title")}>
        <p>{t("admin.acts.own")}</p>
      </Section>
    );
  return (
    <Section title={t("admin.acts.title")}>
      <Act name={isFrozen ? "unfreeze" : "freeze"} form={form} />
      <Act name="end-sessions" form={form} />
      {hasPendingReset ? (
        <Act name="cancel-reset" form={form} />
      ) : (
        <p className="actions">
          <a href={`/admin/accounts/${accountId}/two-factor-reset`}>{t("twoFactorReset.begin.link")}</a>
        </p>
      )}
    </Section>
  );
}

function Act({ name, form }: { name: AccountAct; form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <FoldedForm
      state={form}
      intent={name}
      label={t(`admin.acts.${name}.label`)}
      text={t(`admin.acts.${name}.text`)}
      danger={name === "freeze" || name === "end-sessions"}
    >
      <ReasonField />
    </FoldedForm>
  );
}
