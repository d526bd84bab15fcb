import { useLocation } from "@remix-run/react";
import { createContext, type InputHTMLAttributes, type ReactNode, useContext, useId } from "react";
import { useSite, useTranslate } from "../site.ts";
import type { FormState } from "./form-state.ts";

/** The form that came back, for the fields inside; undefined on a first showing. */
const CurrentForm = createContext<Pick<FormState, "typed" | "errors"> | undefined>(undefined);

/** Which of a page's forms is meant: by its `intent`, and of several with one intent by its `id`. */
type FormName = { intent?: string | undefined; id?: string | undefined };

function isOf(typed: Record<string, string>, { intent, id }: FormName): boolean {
  return !intent || (typed.intent === intent && (!id || typed.id === id));
}

/** Whether what was typed before a fresh proof was typed into this form. */
export function useKept(name: FormName): Record<string, string> | null {
  const kept = useSite()?.kept;
  return kept && isOf(kept, name) ? kept : null;
}

type FormProps = {
  /** The form's state after a POST that could not be taken. */
  state?: FormState | undefined;
  action?: string;
  /** Which of the page's forms this is, sent as the field `intent`. A state of another one's is not shown here. */
  intent?: string;
  /** The id of what the form is about, sent as the field `id`; with it a page tells apart forms of one intent. */
  id?: string;
  children: ReactNode;
};

/**
 * A plain POST form, with a field at least: Lynx sends a form without any as a GET. An error of the whole form
 * stands on top of the page, an error of a field at the field.
 */
export function Form({ state, action, intent, id, children }: FormProps) {
  // Said in full: some text browsers drop the query of a page whose form names no address.
  const { pathname, search } = useLocation();
  const mine = state && isOf(state.typed, { intent, id }) ? state : undefined;
  const kept = useKept({ intent, id });
  return (
    <CurrentForm.Provider value={mine ?? (kept ? { typed: kept, errors: {} } : undefined)}>
      <form method="post" action={action ?? pathname + search}>
        {intent && <input type="hidden" name="intent" value={intent} />}
        {id && <input type="hidden" name="id" value={id} />}
        {children}
      </form>
    </CurrentForm.Provider>
  );
}

type FieldProps = InputHTMLAttributes<HTMLInputElement> & { name: string; label: string; hint?: string };

/** A labelled input with its hint and its error, both tied to it by `aria-describedby`. */
export function Field({ name, label, hint, defaultValue, ...input }: FieldProps) {
  const form = useContext(CurrentForm);
  const id = useId();
  const { describedBy, isInvalid, notes } = useNotes({ id, name, hint });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {notes}
      <input id={id} name={name} defaultValue={form?.typed[name] ?? defaultValue} {...describedBy} {...isInvalid} {...input} />
    </div>
  );
}

/** The hint and the error of a field, and what ties both to it. */
export function useNotes({ id, name, hint }: { id: string; name: string; hint: string | undefined }) {
  const t = useTranslate();
  const error = useContext(CurrentForm)?.errors[name];
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    describedBy: ids ? { "aria-describedby": ids } : {},
    isInvalid: error ? { "aria-invalid": true } : {},
    /** For each input of a group: the hint is said once, of the group. */
    ofEach: error ? { "aria-describedby": `${id}-error`, "aria-invalid": true } : {},
    notes: (
      <>
        {hint && (
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
        )}
        {error && (
          <p className="error" id={`${id}-error`}>
            {t(error.key, error.params)}
          </p>
        )}
      </>
    ),
  };
}

/**
 * An e-mail address. No `type="email"`: browsers hold it against a pattern of their own, which knows neither letters outside
 * ASCII nor what does not show in a pasted text.
 */
export function EmailField(props: FieldProps) {
  return (
    <Field
      type="text"
      inputMode="email"
      autoComplete="email"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      required
      {...props}
    />
  );
}

/** A password; where scripts run it gets a switch that shows it. */
export function PasswordField(props: FieldProps) {
  const t = useTranslate();
  return (
    <show-password
      data-show={t("common.show")}
      data-show-label={t("common.showPassword")}
      data-hide={t("common.hide")}
      data-hide-label={t("common.hidePassword")}
    >
      <Field type="password" required maxLength={256} {...props} />
    </show-password>
  );
}

/** Tells a password manager whose password the form is about; nobody sees it and it is not sent. */
export function UsernameHint({ username }: { username: string }) {
  return <input type="text" defaultValue={username} autoComplete="username" hidden readOnly />;
}

/** Says that the page gave the browser a cookie, which has to come back with the form: app/web/cookies/cookie-check.ts. */
export function CookieCheck({ asked }: { asked: boolean }) {
  return asked && <input type="hidden" name="cookies" value="asked" />;
}

/** What was typed into the form that this stands in, and what is wrong with it; undefined on a first showing. */
export function useTyped(): Pick<FormState, "typed" | "errors"> | undefined {
  return useContext(CurrentForm);
}

/** A choice that can be made or left. */
export function Checkbox({ name, label, isOn = false }: { name: string; label: string; isOn?: boolean }) {
  const form = useContext(CurrentForm);
  return (
    <label>
      <input type="checkbox" name={name} value="yes" defaultChecked={form ? Boolean(form.typed[name]) : isOn} />
      <span>{label}</span>
    </label>
  );
}

/** A one-time code: one field, digits, pasted or typed, filled by the system where it can. */
export function CodeField(props: FieldProps) {
  return (
    <Field
      inputMode="numeric"
      autoComplete="one-time-code"
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      required
      maxLength={64}
      {...props}
    />
  );
}
