import { PROJECT_ROLES } from "~/lib/project-words";
import type { SentInvitation } from "~/projects/people/invitations";
import type { ProjectPerson } from "~/projects/people/people";
import { Badge } from "~/ui/badge";
import { SelectField } from "~/ui/forms/choice-fields";
import { FoldedForm } from "~/ui/forms/folded-form";
import { Field, Form } from "~/ui/forms/form";
import type { FormState } from "~/ui/forms/form-state";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";

type PeopleProps = {
  people: ProjectPerson[];
  invitations: SentInvitation[];
  self: string;
  canChange: boolean;
  form: FormState | undefined;
};

/** The project's people and those who are invited; an owner can change them. */
export function People({ people, invitations, self, canChange, form }: PeopleProps) {
  const t = useTranslate();
  const owners = people.filter(({ role }) => role === "owner");
  const isLastOwner = owners.length === 1 && owners[0]?.accountId === self;
  return (
    <Section title={t("projects.people.title")} id="people">
      <Rows>
        {people.map(({ accountId, ...person }) => (
          <Row
            key={accountId}
            actions={
              canChange &&
              !(accountId === self && isLastOwner) && (
                <PersonForms {...person} accountId={accountId} isSelf={accountId === self} form={form} />
              )
            }
          >
            <h3>
              {person.username} <Badge>{t(`projects.role.${person.role}`)}</Badge>
              {accountId === self && (
                <>
                  {" "}
                  <Badge tone="good">{t("projects.people.you")}</Badge>
                </>
              )}
              {canChange && !person.hasSecondFactor && (
                <>
                  {" "}
                  <Badge tone="warn">{t("projects.people.noSecondFactor")}</Badge>
                </>
              )}
            </h3>
            <p className="meta">
              <Text of="projects.people.since" places={{ date: <Time at={person.createdAt} precision="day" /> }} />
            </p>
          </Row>
        ))}
        {invitations.map((invitation) => (
          <Row key={invitation.username} actions={canChange && <Withdrawal {...invitation} form={form} />}>
            <h3>
              {invitation.username} <Badge tone="warn">{t("projects.people.invited")}</Badge>
            </h3>
            <p className="meta">
              <Text
                of="projects.people.invitedFacts"
                params={{ invitedBy: invitation.invitedBy, role: t(`projects.role.${invitation.role}`) }}
                places={{ date: <Time at={invitation.expiresAt} /> }}
              />
            </p>
          </Row>
        ))}
      </Rows>
      {canChange && <Invitation form={form} />}
      {isLastOwner ? (
        <details>
          <summary>{t("projects.people.leave")}</summary>
          <p>{t("projects.refused.last-owner")}</p>
        </details>
      ) : (
        <FoldedForm state={form} intent="leave" label={t("projects.people.leave")} text={t("projects.people.leaveText")} />
      )}
    </Section>
  );
}

type PersonFormsProps = Pick<ProjectPerson, "accountId" | "username" | "role"> & { isSelf: boolean; form: FormState | undefined };

/** What an owner can do with a person. Nobody removes themselves: they leave. */
function PersonForms({ accountId, username, role, isSelf, form }: PersonFormsProps) {
  const t = useTranslate();
  const other = role === "owner" ? "maintainer" : "owner";
  const [label, text] =
    other === "owner"
      ? (["projects.people.toOwner", "projects.people.toOwnerText"] as const)
      : (["projects.people.toMaintainer", "projects.people.toMaintainerText"] as const);
  return (
    <>
      <FoldedForm state={form} intent="role" id={accountId} label={t(label)} thing={username} text={t(text, { username })} danger={false}>
        <input type="hidden" name="username" value={username} />
        <input type="hidden" name="role" value={other} />
      </FoldedForm>
      {!isSelf && (
        <FoldedForm
          state={form}
          intent="remove"
          id={accountId}
          label={t("projects.people.remove")}
          thing={username}
          text={t("projects.people.removeText", { username })}
        >
          <input type="hidden" name="username" value={username} />
        </FoldedForm>
      )}
    </>
  );
}

function Withdrawal({ username, form }: SentInvitation & { form: FormState | undefined }) {
  const t = useTranslate();
  const text = t("projects.people.withdrawText", { username });
  return (
    <FoldedForm state={form} intent="remove" id={`invited-${username}`} label={t("projects.people.withdraw")} thing={username} text={text}>
      <input type="hidden" name="username" value={username} />
    </FoldedForm>
  );
}

function Invitation({ form }: { form: FormState | undefined }) {
  const t = useTranslate();
  return (
    <>
      <h3>{t("projects.people.invite")}</h3>
      <Form state={form} intent="invite">
        <Field
          name="username"
          label={t("projects.people.username")}
          hint={t("projects.people.inviteHint")}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          required
        />
        <SelectField
          name="role"
          label={t("projects.people.role")}
          defaultValue="maintainer"
          choices={PROJECT_ROLES.map((value) => ({ value, label: t(`projects.role.${value}`) }))}
        />
        <button>{t("projects.people.submit")}</button>
      </Form>
    </>
  );
}
