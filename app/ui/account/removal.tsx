import { FoldedForm } from "../forms/folded-form.tsx";
import type { FormState } from "../forms/form-state.ts";
import { useTranslate } from "../site.ts";

type RemovalProps = { state: FormState | undefined; id: string; label: string; text: string };

/** The removal of a credential, which is named by its label. */
export function Removal({ state, id, label, text }: RemovalProps) {
  const t = useTranslate();
  return <FoldedForm state={state} intent="remove" id={id} label={t("common.remove")} thing={label} text={text} />;
}
