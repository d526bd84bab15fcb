import { FoldedForm } from "~/ui/folded-form";
import type { FormState } from "~/ui/form-state";
import { ReasonField } from "~/ui/reason-field";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

type ActsProps = { isOwn: boolean; isFrozen: boolean; form: FormState | undefined };

/** What an admin can do to the account, each for a reason. */
export function Acts({ isOwn, isFrozen, form }: ActsProps) {
  const t = useTranslate();
  return (
    <Section title={t("admin.acts.title")}>
      {isOwn ? (
        <p>{t("admin.acts.own")}</p>
      ) : (
        <>
          <Act name={isFrozen ? "unfreeze" : "freeze"} form={form} />
          <Act name="end-sessions" form={form} />
        </>
      )}
    </Section>
  );
}

function Act({ name, form }: { name: "freeze" | "unfreeze" | "end-sessions"; form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <FoldedForm
      state={form}
      intent={name}
      label={t(`admin.acts.${name}.label`)}
      text={t(`admin.acts.${name}.text`)}
      danger={name !== "unfreeze"}
    >
      <ReasonField />
    </FoldedForm>
  );
}
