import { PROJECT_STATUSES } from "~/lib/project-words";
import type { ProjectRecord } from "~/projects/find/find-project";
import { SelectField } from "~/ui/forms/choice-fields";
import { FoldedForm } from "~/ui/forms/folded-form";
import { Checkbox, Form, HiddenField } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { TypedName } from "./releases.tsx";

type RulesProps = { project: ProjectRecord; form: FormState | undefined };

/** What the project says of itself and asks of its people, and its end. */
export function Rules({ project, form }: RulesProps) {
  const t = useTranslate();
  return (
    <>
      <Section title={t("projects.policy.title")} id="policy">
        <Form state={form} intent="policy">
          <HiddenField name="was" value={tickedOf(project)} />
          <Checkbox name="two-factors" label={t("projects.policy.twoFactors")} isOn={project.needsTwoFactors} />
          <Checkbox name="approval" label={t("projects.policy.approval")} isOn={project.needsApproval} />
          <p className="hint">{t("projects.policy.hint")}</p>
          <button>{t("projects.policy.submit")}</button>
        </Form>
      </Section>
      <Section title={t("projects.state.title")} id="status">
        <Form state={form} intent="status">
          <SelectField
            name="status"
            label={t("projects.state.label")}
            hint={t("projects.state.hint")}
            defaultValue={project.status}
            choices={PROJECT_STATUSES.map((value) => ({ value, label: t(`projects.status.${value}`) }))}
          />
          <button>{t("projects.state.submit")}</button>
        </Form>
      </Section>
      <Section title={t("projects.delete.title")} id="delete">
        <FoldedForm
          state={form}
          intent="delete-project"
          label={t("projects.delete.submit")}
          text={t("projects.delete.text", { project: project.name })}
        >
          <TypedName project={project.name} />
        </FoldedForm>
      </Section>
    </>
  );
}

/** The rules that are on, by the names of their boxes. */
function tickedOf({ needsTwoFactors, needsApproval }: ProjectRecord): string {
  return [needsTwoFactors && "two-factors", needsApproval && "approval"].filter(Boolean).join(" ");
}
