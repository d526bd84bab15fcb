import type { ComponentProps, ReactNode } from "react";
import { useTranslate } from "../site.ts";
import { Form } from "./form.tsx";
import { type FormState, fieldId, isOf } from "./form-state.ts";
import { Said } from "./said.tsx";

type Ceremony =
  /** Registers a key. `passkeySelection` is what to ask of it where the form's `passkey` is ticked. */
  | { ceremony: "create"; options: object; passkeySelection: object }
  /** Asks for one of the keys that the options name. */
  | { ceremony: "get"; options: object }
  /** Asks for a passkey, by options that are fetched when they are needed; with `autofill` also where a user name is typed. */
  | { ceremony: "get"; optionsUrl: string; autofill?: boolean };

type SecurityKeyFormProps = Ceremony & {
  state?: FormState | undefined;
  action?: ComponentProps<typeof Form>["action"];
  intent?: string;
  /** The kind of factor, where the page asks for one of several. */
  kind?: string;
  /** The button's label. */
  button: string;
  buttonClass?: string;
  /** A passkey that nobody has here any more: the browser is told to forget it. */
  unknownPasskey?: { credentialId: string; rpId: string } | undefined;
  /** The way out where scripts do not run, or the browser knows no security keys: a paragraph, and where that leads. */
  fallback?: ReactNode;
  children?: ReactNode;
};

/**
 * A form that a security key fills in. The script of app/enhance/security-key.ts puts the button in the place of the
 * fallback, whose id it takes over, and the key's answer into the field `response`. Its error is tied to the button.
 */
export function SecurityKeyForm({
  state,
  action,
  intent,
  kind,
  button,
  buttonClass,
  unknownPasskey,
  fallback,
  children,
  ...ceremony
}: SecurityKeyFormProps) {
  const t = useTranslate();
  const error = state && isOf(state.typed, { intent, kind }) ? state.errors.response : undefined;
  const id = fieldId({ intent, kind }, "response");
  const errorId = `${id}-error`;
  return (
    <security-key
      {...ceremonyData(ceremony)}
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
      data-unknown-credential={unknownPasskey?.credentialId}
      data-rp-id={unknownPasskey?.rpId}
    >
      <Form state={state} action={action} intent={intent} kind={kind}>
        {error && (
          <p className="error" id={errorId}>
            <Said message={error} />
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
  return {
    "data-ceremony": ceremony.ceremony,
    "data-options": JSON.stringify(ceremony.options),
    "data-passkey-selection": "passkeySelection" in ceremony ? JSON.stringify(ceremony.passkeySelection) : undefined,
  };
}
