import type { ManagedRelease } from "~/files/releases/list-releases";
import { Badge } from "~/ui/badge";
import { FoldedForm } from "~/ui/forms/folded-form";
import { Field } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { MAX_REASON } from "~/ui/forms/reason-field";
import { PageLinks } from "~/ui/page-links";
import { projectPath } from "~/ui/project-paths";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";

type ReleasesProps = { project: string; releases: ManagedRelease[]; page: number; isLast: boolean; form: FormState | undefined };

/** The project's releases, the latest first, with what an owner can do to each. */
export function Releases({ project, releases, page, isLast, form }: ReleasesProps) {
  const t = useTranslate();
  const path = projectPath(project, "settings");
  return (
    <Section title={t("projects.releases.title")} id="releases">
      {releases.length === 0 && <p>{t("projects.releases.none")}</p>}
      <Rows>
        {releases.map((release) => (
          <Row key={release.id} actions={<ReleaseForms release={release} project={project} form={form} />}>
            <h3>
              {release.version} {release.yankedAt && <Badge tone="bad">{t("projects.releases.yanked")}</Badge>}{" "}
              {release.isOpen && <Badge tone="good">{t("projects.releases.open")}</Badge>}
            </h3>
            {release.yankedReason && <p>{release.yankedReason}</p>}
            <p className="meta">
              <Time at={release.createdAt} precision="day" /> · {t("projects.releases.files", { count: release.files.length })}
            </p>
            <ul>
              {release.files.map(({ filename }) => (
                <li key={filename}>
                  <code>{filename}</code>
                  <FoldedForm
                    state={form}
                    intent="delete-file"
                    id={filename}
                    label={t("projects.releases.deleteFile")}
                    thing={filename}
                    text={t("projects.releases.deleteFileText")}
                  >
                    <input type="hidden" name="file" value={filename} />
                    <TypedName project={project} />
                  </FoldedForm>
                </li>
              ))}
            </ul>
          </Row>
        ))}
      </Rows>
      <PageLinks
        label={t("projects.releases.pages")}
        path={path}
        part="releases"
        links={[
          { text: t("projects.releases.newer"), to: page > 1 ? { page: page - 1 } : null },
          { text: t("projects.releases.older"), to: isLast ? null : { page: page + 1 } },
        ]}
      />
    </Section>
  );
}

type ReleaseFormsProps = { release: ManagedRelease; project: string; form: FormState | undefined };

function ReleaseForms({ release: { id, version, yankedAt, isOpen }, project, form }: ReleaseFormsProps) {
  const t = useTranslate();
  const which = <input type="hidden" name="version" value={version} />;
  const common = { state: form, id, thing: version };
  return (
    <>
      {yankedAt ? (
        <FoldedForm
          {...common}
          intent="unyank"
          label={t("projects.releases.unyank")}
          text={t("projects.releases.unyankText", { version })}
          danger={false}
        >
          {which}
        </FoldedForm>
      ) : (
        <FoldedForm {...common} intent="yank" label={t("projects.releases.yank")} text={t("projects.releases.yankText", { version })}>
          {which}
          <Field
            name="reason"
            label={t("projects.releases.reason")}
            hint={t("projects.releases.reasonHint")}
            maxLength={MAX_REASON}
            autoComplete="off"
          />
        </FoldedForm>
      )}
      {!isOpen && (
        <FoldedForm
          {...common}
          intent="open-release"
          label={t("projects.releases.openIt")}
          text={t("projects.releases.openText", { version })}
          danger={false}
        >
          {which}
        </FoldedForm>
      )}
      <FoldedForm
        {...common}
        intent="delete-release"
        label={t("projects.releases.delete")}
        text={t("projects.releases.deleteText", { version })}
      >
        {which}
        <TypedName project={project} />
      </FoldedForm>
    </>
  );
}

/** The project's name, typed again by hand. */
export function TypedName({ project }: { project: string }) {
  const t = useTranslate();
  return (
    <Field
      name="name"
      label={t("projects.releases.confirm", { name: project })}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      required
    />
  );
}
