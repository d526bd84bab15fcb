import type { ReactNode } from "react";
import { Form, useKept } from "./form.tsx";
import type { FormState } from "./form-state.ts";

type FoldedFormProps = {
  state: FormState | undefined;
  intent: string;
  id?: string;
  /** Labels what opens the form, and its button. */
  label: string;
  /** Says what the button does. */
  text: string;
  danger?: boolean;
  children?: ReactNode;
};

/** A form in two clicks, the second of which says what it does. Works without scripts. */
export function FoldedForm({ state, intent, id, label, text, danger = true, children }: FoldedFormProps) {
  const isKept = useKept({ intent, id }) !== null;
  const isBack = state?.typed.intent === intent && state.typed.id === id;
  return (
    <details open={isBack || isKept}>
      <summary>{label}</summary>
      <Form state={state} intent={intent} {...(id ? { id } : {})}>
        <p>{text}</p>
        {children}
        <button className={danger ? "danger" : undefined}>{label}</button>
      </Form>
    </details>
  );
}
