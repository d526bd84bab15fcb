import type { ReactNode } from "react";
import { ActName } from "./act-name.tsx";
import { Form, useKept } from "./form.tsx";
import type { FormState } from "./form-state.ts";

type FoldedFormProps = {
  state: FormState | undefined;
  intent: string;
  id?: string;
  /** Labels what opens the form, and its button. */
  label: string;
  /** What the form is about, where the page has such a form for several things. */
  thing?: string;
  /** Says what the button does. */
  text?: string;
  danger?: boolean;
  children?: ReactNode;
};

/** A form in two clicks, the second of which says what it does. Works without scripts. */
export function FoldedForm({ state, intent, id, label, thing, text, danger = true, children }: FoldedFormProps) {
  const isKept = useKept({ intent, id }) !== null;
  const isBack = state?.typed.intent === intent && state.typed.id === id;
  return (
    <details open={isBack || isKept}>
      <summary>
        <ActName label={label} thing={thing} />
      </summary>
      <Form state={state} intent={intent} {...(id ? { id } : {})}>
        {text && <p>{text}</p>}
        {children}
        <button className={danger ? "danger" : undefined}>
          <ActName label={label} thing={thing} isNow />
        </button>
      </Form>
    </details>
  );
}
