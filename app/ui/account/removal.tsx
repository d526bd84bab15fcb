import { FoldedForm } from "../forms/folded-form.tsx";
import type { FormState } from "../forms/form-state.ts";
import { useTranslate } from "../site.ts";

/** The removal of a credential. */
export function Removal({ state, id, text }: { state: FormState | undefined; id: string; text: string }) {
  const t = useTranslate();
  return <FoldedForm state={state} intent="remove" id={id} label={t("common.remove")} text={text} />;
}
