import { useLocation } from "@remix-run/react";
import { createContext, type InputHTMLAttributes, type ReactNode, useContext } from "react";
import { useSite, useTranslate } from "../site.ts";
import { type FormName, type FormState, fieldId, isOf } from "./form-state.ts";
import { Said } from "./said.tsx";

type Back = Pick<FormState, "typed" | "errors">;

/** The form around a field: its name, and how it came back; `back` is undefined on a first showing. */
const CurrentForm = createContext<{ name: FormName; back?: Back | undefined }>({ name: {} });

/** What was typed into this form before a fresh proof or a login was asked for. */
export function useKept(name: FormName): Record<string, string> | null {
  const kept = useSite()?.kept;
  return kept && isOf(kept, name) ? kept : null;
}

type FormProps = {
  /** The form's state after a POST that could not be taken. */
  state?: FormState | undefined;
  action?: string;
  /** Which of the page's forms this is, sent as the field `intent`. A state of another one's is not shown here. */
  intent?: string | undefined;
  /** The id of what the form is about, sent as the field `id`; with it a page tells apart forms of one intent. */
  id?: string | undefined;
  /** The kind of factor that the form asks for, sent as the field `kind`. */
  kind?: string | undefined;
  children: ReactNode;
};

/**
 * A plain POST form, with a field at least: Lynx sends a form without any as a GET. Each error stands in the summary on top of the
 * page, and an error of a field at the field too.
 */
export function Form({ state, action, intent, id, kind, children }: FormProps) {
  // Said in full: some text browsers drop the query of a page whose form names no address.
  const { pathname, search } = useLocation();
  const name = { intent, id, kind };
  const mine = state && isOf(state.typed, name) ? state : undefined;
  const kept = useKept(name);
  return (
    <CurrentForm.Provider value={{ name, back: mine ?? (kept ? { typed: kept, errors: {} } : undefined) }}>
      <form method="post" action={action ?? pathname + search}>
        {intent && <input type="hidden" name="intent" value={intent} />}
        {id && <input type="hidden" name="id" value={id} />}
        {kind && <input type="hidden" name="kind" value={kind} />}
        {children}
      </form>
    </CurrentForm.Provider>
  );
}

type FieldProps = InputHTMLAttributes<HTMLInputElement> & { name: string; label: string; hint?: string };

/**
 * A labelled input with its hint and its error, both tied to it by `aria-describedby`. With `autoFocus` it has the focus on a page
 * that is opened; on one whose form came back the summary of the errors has it.
 */
export function Field({ name, label, hint, defaultValue, autoFocus, ...input }: FieldProps) {
  const { back } = useContext(CurrentForm);
  const { id, describedBy, isInvalid, notes } = useNotes({ name, hint });
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {notes}
      <input
        id={id}
        name={name}
        // Text browsers make a field as wide as it says, and 20 characters where it says nothing.
        size={40}
        defaultValue={back?.typed[name] ?? defaultValue}
        // Names, addresses, passwords and codes run from left to right in every language; what people call things, as they type it.
        dir={input.autoCapitalize === "none" || input.type === "password" ? "ltr" : "auto"}
        // biome-ignore lint/a11y/noAutofocus: on a page that is one task, what comes before the task is in the title
        autoFocus={autoFocus && !back}
        {...describedBy}
        {...isInvalid}
        {...input}
      />
    </div>
  );
}

/** The id of a field, its hint and its error, and what ties both to it. */
export function useNotes({ name, hint }: { name: string; hint?: string | undefined }) {
  const form = useContext(CurrentForm);
  const id = fieldId(form.name, name);
  const error = form.back?.errors[name];
  const ids = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
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
            <Said message={error} />
          </p>
        )}
      </>
    ),
  };
}

/**
 * An email address. No `type="email"`: browsers hold it against a pattern of their own, which knows neither letters outside
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

/** A password; where scripts run it gets a switch that shows it, named after its field. */
export function PasswordField(props: FieldProps) {
  const t = useTranslate();
  const { label } = props;
  return (
    <show-password
      data-show={t("common.show")}
      data-show-label={t("form.show", { label })}
      data-hide={t("common.hide")}
      data-hide-label={t("form.hide", { label })}
    >
      <Field type="password" required maxLength={256} {...props} />
    </show-password>
  );
}

/** A password to choose. `passwordrules` tells password managers what is taken (HTML: the autofill extension of Apple and others). */
export function NewPasswordField({ label, minLength, autoFocus }: { label: string; minLength: number; autoFocus?: boolean }) {
  const t = useTranslate();
  const rules = { passwordrules: `minlength: ${minLength}; allowed: unicode;` };
  return (
    <PasswordField
      name="password"
      label={label}
      hint={t("password.hint", { min: minLength })}
      autoComplete="new-password"
      {...(autoFocus ? { autoFocus } : {})}
      {...rules}
    />
  );
}

/**
 * Tells a password manager whose password the form is about; it is not sent. The style sheet hides it: a text browser knows none, and
 * shows a field all the same, which therefore has its label.
 */
export function UsernameHint({ username }: { username: string }) {
  const t = useTranslate();
  return (
    <label className="for-managers">
      {t("register.username")} <input type="text" size={40} defaultValue={username} autoComplete="username" dir="ltr" readOnly />
    </label>
  );
}

/** Says that the page gave the browser a cookie, which has to come back with the form: app/web/cookies/cookie-check.ts. */
export function CookieCheck({ asked }: { asked: boolean }) {
  return asked && <input type="hidden" name="cookies" value="asked" />;
}

/** What was typed into the form that this stands in, and what is wrong with it; undefined on a first showing. */
export function useTyped(): Back | undefined {
  return useContext(CurrentForm).back;
}

/** What ties an error of a group of choices to each check box in it. */
export const CurrentGroup = createContext<ReturnType<typeof useNotes>["ofEach"]>({});

/** A choice that can be made or left; in a block of its own, or text browsers put the next button behind it. */
export function Checkbox({ name, label, isOn = false }: { name: string; label: string; isOn?: boolean }) {
  const { back } = useContext(CurrentForm);
  const group = useContext(CurrentGroup);
  const { id, ofEach, notes } = useNotes({ name });
  return (
    <div>
      {notes}
      <label>
        <input
          id={id}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={back ? Boolean(back.typed[name]) : isOn}
          {...group}
          {...ofEach}
        />
        <span>{label}</span>
      </label>
    </div>
  );
}

/** What nobody types and the page says; of a form that comes back what it said when the form was filled in. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  const { back } = useContext(CurrentForm);
  return <input type="hidden" name={name} value={back?.typed[name] ?? value} />;
}

/** A one-time code: one field, pasted or typed, filled by the system where it can; one that has letters is typed from paper. */
export function CodeField({ hasLetters = false, ...props }: FieldProps & { hasLetters?: boolean | undefined }) {
  return (
    <Field
      inputMode={hasLetters ? "text" : "numeric"}
      autoComplete={hasLetters ? "off" : "one-time-code"}
      autoCapitalize="none"
      autoCorrect="off"
      spellCheck={false}
      required
      maxLength={64}
      {...props}
    />
  );
}
