import type { ReactNode } from "react";
import { Form } from "../forms/form.tsx";
import type { FormState } from "../forms/form-state.ts";
import type { TextKey } from "../messages/translate.ts";
import { TimeLeft } from "../time-left.tsx";
import { Page } from "./page.tsx";

type LinkPageProps = {
  title: string;
  /** Says what the button does. */
  text: string;
  submit: string;
  /** Whether the link can still be used, and the message key of what to say if not. */
  good: boolean;
  gone: TextKey;
  /** Until when it can. */
  until: Date | null;
  /** The way on where the link cannot be used. */
  way: { href: string; label: string };
  form: FormState | undefined;
  /** Stands between text and button. */
  children?: ReactNode;
};

/** The page of a link in a mail: only its button's POST does anything, so that a mail scanner that follows links spends nothing. */
export function LinkPage({ title, text, submit, good, gone, until, way, form, children }: LinkPageProps) {
  return (
    <Page title={title} form={form} alert={good ? undefined : { key: gone }}>
      {good ? (
        <Form state={form} intent="go-on">
          <p>{text}</p>
          {children}
          {until && <TimeLeft until={until} />}
          <button>{submit}</button>
        </Form>
      ) : (
        <p>
          <a href={way.href}>{way.label}</a>
        </p>
      )}
    </Page>
  );
}
