import type { ComponentProps, ReactNode } from "react";
import { helpFor } from "../account/refusal-texts.ts";
import { useTranslate } from "../site.ts";
import { Form, useKept } from "./form.tsx";
import { type FormState, fieldId, isOf } from "./form-state.ts";
import { Said } from "./said.tsx";

type Ceremony =
  /** Registers a key, or asks for one of the keys that the options name. */
  | { ceremony: "create" | "get"; options: object }
  /** Asks for a passkey, by options that are fetched when they are needed; with `autofill` also where a user name is typed. */
  | { ceremony: "get"; optionsUrl: string; autofill?: boolean };

/** A control that is of use with a key only: the script makes it, so that no browser shows it that can use no key. */
type KeyField =
  | { type: "text"; name: string; label: string; hint?: string; maxLength: number }
  | { type: "checkbox"; name: string; label: string };

type SecurityKeyFormProps = Ceremony & {
  state?: FormState | undefined;
  action?: ComponentProps<typeof Form>["action"];
  intent?: string;
  /** The kind of factor, where the page asks for one of several. */
  kind?: string;
  fields?: KeyField[];
  /** The button's label. */
  button: string;
  buttonClass?: string;
  /** The way out where scripts do not run, or the browser knows no security keys: a paragraph, and where that leads. */
  fallback?: ReactNode;
  children?: ReactNode;
};

/**
 * A form that a security key fills in. The script of app/enhance/security-key.ts puts the button in the place of the
 * fallback, whose id it takes over, and the key's answer into the field `response`. Its error is tied to the button.
 */
export function SecurityKeyForm(props: SecurityKeyFormProps) {
  const { state, action, intent, kind, fields = [], button, buttonClass, fallback, children, ...ceremony } = props;
  const t = useTranslate();
  const kept = useKept({ intent, kind });
  const mine = state && isOf(state.typed, { intent, kind }) ? state : undefined;
  const error = mine?.errors.response;
  const id = fieldId({ intent, kind }, "response");
  const errorId = `${id}-error`;
  const shown = fields.map((field) => {
    const fault = mine?.errors[field.name];
    const value = mine?.typed[field.name] ?? kept?.[field.name];
    return { ...field, id: fieldId({ intent, kind }, field.name), value, error: fault && t(fault.key, fault.params) };
  });
  return (
    <security-key
      {...ceremonyData(ceremony)}
      data-fields={shown.length ? JSON.stringify(shown) : undefined}
      data-button={button}
      data-button-id={id}
      data-described-by={error && errorId}
      data-class={buttonClass}
      data-waiting={t("factor.security-key.browser.waiting")}
      data-cancelled={t(`factor.security-key.browser.cancelled.${ceremony.ceremony}`)}
      data-known={t(`factor.security-key.browser.known.${ceremony.ceremony}`)}
      data-unable={t(`factor.security-key.browser.unable.${ceremony.ceremony}`)}
      data-failed={t("factor.security-key.browser.failed")}
      data-unsupported={t("factor.security-key.browser.unsupported")}
      data-help={t("factor.security-key.browser.help")}
    >
      <Form state={state} action={action} intent={intent} kind={kind}>
        {error && (
          <p>
            <span className="error" id={errorId}>
              <Said message={error} />
            </span>{" "}
            <a href={helpFor(error.key)}>{t("factor.security-key.browser.help")}</a>
          </p>
        )}
        {children}
        <input type="hidden" name="response" aria-describedby={error && errorId} />
        {fallback && (
          <div className="info" id={id} tabIndex={-1} data-fallback="">
            {fallback}
          </div>
        )}
      </Form>
    </security-key>
  );
}

function ceremonyData(ceremony: Ceremony): { [data: `data-${string}`]: unknown } {
  if ("optionsUrl" in ceremony)
    return {
      "data-ceremony": ceremony.ceremony,
      "data-options-url": ceremony.optionsUrl,
      "data-autofill": ceremony.autofill ? "" : undefined,
    };
  return { "data-ceremony": ceremony.ceremony, "data-options": JSON.stringify(ceremony.options) };
}
