import type { Disownable } from "~/account-life/not-me/disown-login";
import { namedFactor } from "~/ui/account/factor-text";
import { describeProjectRoles } from "~/ui/account/roles-text";
import { projectPath } from "~/ui/project-paths";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { describeUserAgent } from "~/ui/user-agent";

/** Which login it is about, what the button takes back, and what that means for the next login. */
export function TakeBack({ disownable: { login, since, plan, projects }, waitSeconds }: { disownable: Disownable; waitSeconds: number }) {
  const t = useTranslate();
  const { credentials, addresses, tokens, waits, needsCodes } = plan;
  const changed = projects.filter(({ changes, left }) => changes.length + left.length > 0);
  const isNothing = credentials.length + addresses.length + tokens.length === 0;
  return (
    <>
      {login && (
        <p>
          <Text
            of="sessions.notMe.login"
            params={{ browser: describeUserAgent(t, login.userAgent), ipAddress: login.ipAddress }}
            places={{ date: <Time at={login.at} /> }}
          />
        </p>
      )}
      {since && isNothing && <p>{t("sessions.notMe.nothing")}</p>}
      {since && !isNothing && (
        <>
          <p>
            <Text of="sessions.notMe.since" places={{ date: <Time at={since} /> }} />
          </p>
          <ul data-taken-back>
            {credentials.map(({ kind, label }) => (
              <li key={`${kind} ${label}`}>{label ? namedFactor(t, { kind, label }) : t("sessions.notMe.codes")}</li>
            ))}
            {[...new Set(tokens)].map((label) => (
              <li key={label}>{t("sessions.notMe.token", { label })}</li>
            ))}
            {addresses.map((address) => (
              <li key={address}>{address}</li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <p>{t("sessions.notMe.roles")}</p>
          <ul data-roles>
            {changed.map((project) => (
              <li key={project.id}>{describeProjectRoles(t, project)}</li>
            ))}
          </ul>
        </>
      )}
      {projects.length > 0 && (
        <>
          <p>{t("sessions.notMe.touched")}</p>
          <ul className="plain" data-touched>
            {projects.map(({ id, name, hasHistory }) => (
              <li key={id}>{hasHistory ? <a href={projectPath(name, "history")}>{name}</a> : name}</li>
            ))}
          </ul>
        </>
      )}
      {waits && <p className="warning">{t("sessions.notMe.waits", { count: Math.ceil(waitSeconds / 3600) })}</p>}
      {needsCodes && <p>{t("sessions.notMe.needsCodes")}</p>}
    </>
  );
}
