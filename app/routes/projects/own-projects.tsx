import type { OwnProject } from "~/projects/find/list-projects";
import { Badge } from "~/ui/badge";
import { Field, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { projectPath } from "~/ui/project-paths";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";

type OwnProjectsProps = { projects: OwnProject[]; invitations: number; form: FormState | undefined };

/** The projects of the person who is signed in, and the form that creates one. */
export function OwnProjects({ projects, invitations, form }: OwnProjectsProps) {
  const t = useTranslate();
  return (
    <>
      {invitations > 0 && (
        <p>
          {t("projects.own.invitations", { count: invitations })} <a href="/invitations">{t("projects.own.seeInvitations")}</a>
        </p>
      )}
      <Section title={t("projects.own.title")}>
        {projects.length === 0 && <p>{t("projects.own.none")}</p>}
        <Rows>
          {projects.map(({ id, name, role }) => (
            <Row key={id}>
              <p>
                <strong>
                  <a href={projectPath(name, "settings")}>{name}</a>
                </strong>{" "}
                <Badge>{t(`projects.role.${role}`)}</Badge>
              </p>
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title={t("projects.create.title")}>
        <Form state={form} intent="create">
          <p>{t("projects.create.text")}</p>
          <Field
            name="name"
            label={t("projects.create.name")}
            hint={t("projects.create.hint")}
            maxLength={100}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <button>{t("projects.create.submit")}</button>
        </Form>
      </Section>
    </>
  );
}
