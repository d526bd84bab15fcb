import { RadioFields, SelectField } from "~/ui/forms/choice-fields";
import { Checkbox, Field, Form, useTyped } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { useTranslate } from "~/ui/site";

const DAYS = [7, 30, 90, 365];
const LIMITS = ["ranges", "uses", "version"];

/**
 * The form for a new token. The rarer limits are folded away until one of them has something to say. For somebody without a project it
 * proposes a token that creates one, and for somebody with one project a token for that: any other could upload nothing.
 * @param boxes the names of the projects that can be ticked; an account with very many projects has more of them
 */
export function CreateForm({ state, boxes, projectCount }: { state: FormState | undefined; boxes: string[]; projectCount: number }) {
  const t = useTranslate();
  return (
    <Form state={state} intent="create">
      <Field name="label" label={t("tokens.create.label")} hint={t("tokens.create.labelHint")} maxLength={60} autoComplete="off" required />
      <RadioFields
        name="scope"
        label={t("tokens.create.scope")}
        hint={t("tokens.create.scopeHint")}
        defaultValue={boxes.length ? "some" : "all"}
        choices={[
          { value: "all", label: t("tokens.create.all") },
          { value: "some", label: t("tokens.create.some") },
        ]}
      >
        {boxes.map((name) => (
          <Checkbox key={name} name={`project:${name}`} label={name} isOn={projectCount === 1} />
        ))}
        {boxes.length === 0 && <p className="hint">{t("tokens.create.noProjects")}</p>}
        {projectCount > boxes.length && (
          <p className="hint">{t("tokens.create.moreProjects", { shown: boxes.length, total: projectCount })}</p>
        )}
      </RadioFields>
      <Checkbox name="may-create" label={t("tokens.create.mayCreate")} isOn={projectCount === 0} />
      <SelectField
        name="expires"
        label={t("tokens.create.expires")}
        hint={t("tokens.create.expiresHint")}
        defaultValue="90"
        choices={[
          ...DAYS.map((days) => ({ value: String(days), label: t("tokens.create.days", { count: days }) })),
          { value: "date", label: t("tokens.create.onDate") },
          { value: "never", label: t("tokens.create.never") },
        ]}
      />
      <Field name="expires-on" label={t("tokens.create.date")} hint={t("tokens.create.dateHint")} autoComplete="off" maxLength={20} />
      <Limits />
      <button>{t("tokens.create.submit")}</button>
    </Form>
  );
}

function Limits() {
  const t = useTranslate();
  const form = useTyped();
  const isUsed = LIMITS.some((name) => form?.typed[name] || form?.errors[name]);
  return (
    <details open={isUsed}>
      <summary>{t("tokens.create.limits")}</summary>
      <div>
        <Field name="ranges" label={t("tokens.create.ranges")} hint={t("tokens.create.rangesHint")} autoComplete="off" maxLength={1000} />
        <Field
          name="uses"
          label={t("tokens.create.uses")}
          hint={t("tokens.create.usesHint")}
          autoComplete="off"
          inputMode="numeric"
          maxLength={10}
        />
        <Field name="version" label={t("tokens.create.version")} hint={t("tokens.create.versionHint")} autoComplete="off" maxLength={200} />
      </div>
    </details>
  );
}
