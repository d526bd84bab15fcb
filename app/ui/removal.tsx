import { Form, useKept } from "./form.tsx";
import type { FormState } from "./form-state.ts";
import { useTranslate } from "./site.ts";

/** The removal of a credential in two clicks, the second of which says what it does. Works without scripts. */
export function Removal({ state, id, text }: { state: FormState | undefined; id: string; text: string }) {
  const t = useTranslate();
  const isKept = useKept({ intent: "remove", id }) !== null;
  const isBack = state?.typed.intent === "remove" && state.typed.id === id;
  return (
    <details open={isBack || isKept}>
      <summary>{t("common.remove")}</summary>
      <Form state={state} intent="remove" id={id}>
        <p>{text}</p>
        <button className="danger">{t("common.remove")}</button>
      </Form>
    </details>
  );
}
