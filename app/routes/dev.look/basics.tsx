import type { ReactNode } from "react";
import { Badge } from "~/ui/badge";
import { Checkbox, CodeField, Field, PasswordField } from "~/ui/forms/form";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";

export function Type() {
  const t = useTranslate();
  const places = { link: (words: ReactNode) => <a href="#main">{words}</a>, code: (words: ReactNode) => <code>{words}</code> };
  return (
    <Section title={t("look.type")}>
      <p className="lead">{t("look.lead")}</p>
      <h3>{t("look.factName")}</h3>
      <p>
        <Text of="look.text" places={places} />
      </p>
      <p className="hint">{t("look.hint")}</p>
      <pre>
        <code>{t("look.command", { name: t("look.long") })}</code>
      </pre>
    </Section>
  );
}

export function Buttons() {
  const t = useTranslate();
  return (
    <Section title={t("look.buttons")}>
      <p className="actions">
        <button>{t("look.primary")}</button> <button className="quiet">{t("look.quiet")}</button>{" "}
        <button className="danger">{t("look.danger")}</button> <button disabled>{t("look.primary")}</button>{" "}
        <a href="#main">{t("look.next")}</a>
      </p>
      <p>
        <Badge>{t("look.factName")}</Badge> <Badge tone="good">{t("account.badge.on")}</Badge>{" "}
        <Badge tone="warn">{t("account.badge.low")}</Badge> <Badge tone="bad">{t("history.failed")}</Badge>
      </p>
    </Section>
  );
}

/** A form that goes nowhere: it asks for this page again. */
export function Forms() {
  const t = useTranslate();
  return (
    <Section title={t("look.forms")}>
      <form method="get" action="/dev/look">
        <Field name="field" label={t("look.field")} hint={t("look.hint")} />
        <div className="field">
          <label htmlFor="bad">{t("look.field")}</label>
          <p className="error" id="bad-error">
            {t("look.wrong")}
          </p>
          <input id="bad" aria-invalid aria-describedby="bad-error" />
        </div>
        <PasswordField name="secret" label={t("look.password")} required={false} autoComplete="off" />
        <CodeField name="code" label={t("look.code")} required={false} />
        <Checkbox name="choice" label={t("look.choice")} />
        <button>{t("look.primary")}</button>
      </form>
      <details>
        <summary>{t("look.more")}</summary>
        <p>{t("look.hint")}</p>
      </details>
    </Section>
  );
}

export function Messages() {
  const t = useTranslate();
  return (
    <Section title={t("look.messages")}>
      <p className="notice">{t("look.done")}</p>
      <p className="notice info">{t("look.info")}</p>
      <p className="notice warn">{t("look.warn")}</p>
      <div className="alert">
        <h3>{t("look.wrong")}</h3>
        <ul>
          <li>
            <a href="#bad">{t("look.field")}</a>
          </li>
        </ul>
      </div>
    </Section>
  );
}
