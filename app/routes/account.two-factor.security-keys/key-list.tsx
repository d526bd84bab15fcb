import type { ListedKey } from "~/auth/security-key/list-keys";
import { MAX_LABEL } from "~/lib/text/label";
import { Credential } from "~/ui/account/credential";
import { Removal } from "~/ui/account/removal";
import { Badge } from "~/ui/badge";
import { FoldedForm } from "~/ui/forms/folded-form";
import { Field } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { Row, Rows } from "~/ui/rows";
import { useTranslate } from "~/ui/site";

type KeyListProps = {
  keys: ListedKey[];
  /** Whether the one key is the account's only second factor. */
  isOnly: boolean;
  form: FormState | undefined;
};

/** The account's keys: what each is, since when, used when, and how to rename or remove it. */
export function KeyList({ keys, isOnly, form }: KeyListProps) {
  const t = useTranslate();
  return (
    <Rows>
      {keys.map(({ id, kind, synced, maker, ...key }) => (
        <Row
          key={id}
          actions={
            <>
              <Rename id={id} label={key.label} form={form} />
              <Removal
                state={form}
                id={id}
                label={key.label}
                text={t(isOnly ? "twoFactor.removeLast" : "twoFactor.removeText", { label: key.label })}
              />
            </>
          }
        >
          <p>
            <strong>{key.label}</strong>{" "}
            <Badge>{t(kind === "passkey" ? "factor.security-key.page.passkey" : "factor.security-key.page.securityKey")}</Badge>
          </p>
          <p>
            {t(kind === "passkey" ? "factor.security-key.page.alone" : "factor.security-key.page.secondStep")}{" "}
            {kind === "passkey" && t(synced ? "factor.security-key.page.synced" : "factor.security-key.page.oneDevice")}
          </p>
          {maker && maker !== key.label && <p className="meta">{t("factor.security-key.page.maker", { maker })}</p>}
          <Credential {...key} label="" />
        </Row>
      ))}
    </Rows>
  );
}

function Rename({ id, label, form }: { id: string; label: string; form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <FoldedForm state={form} intent="rename" id={id} label={t("factor.security-key.page.rename")} thing={label} danger={false}>
      <Field name="label" label={t("factor.security-key.page.renameLabel")} defaultValue={label} maxLength={MAX_LABEL} required />
    </FoldedForm>
  );
}
