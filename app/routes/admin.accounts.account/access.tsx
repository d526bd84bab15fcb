import type { ListedDevice } from "~/auth/session/list-devices";
import type { ListedSession } from "~/auth/session/list-sessions";
import { describeMethods } from "~/ui/event-text";
import { Fact, Facts } from "~/ui/facts";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Time } from "~/ui/time";
import { describeUserAgent } from "~/ui/user-agent";

/** Where the account is logged in, and the browsers that it was used with. */
export function Access({ sessions, devices }: { sessions: ListedSession[]; devices: ListedDevice[] }) {
  const t = useTranslate();
  return (
    <>
      <Section title={t("admin.account.sessions")}>
        {sessions.length === 0 && <p>{t("admin.account.noSessions")}</p>}
        <Rows>
          {sessions.map((session) => (
            <Row key={session.id}>
              <h3>{describeUserAgent(t, session.userAgent)}</h3>
              <Facts>
                <Fact name={t("sessions.address")}>{session.ipAddress}</Fact>
                <Fact name={t("sessions.methods")}>{describeMethods(t, session.methods)}</Fact>
                <Fact name={t("sessions.started")}>
                  <Time at={session.createdAt} />
                </Fact>
                <Fact name={t("sessions.lastSeen")}>
                  <Time at={session.lastSeenAt} />
                </Fact>
              </Facts>
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title={t("admin.account.devices")}>
        {devices.length === 0 && <p>{t("sessions.noDevices")}</p>}
        <Rows>
          {devices.map(({ id, userAgent, createdAt, lastSeenAt, trustedUntil }) => (
            <Row key={id}>
              <h3>{describeUserAgent(t, userAgent)}</h3>
              <Facts>
                <Fact name={t("sessions.firstUsed")}>
                  <Time at={createdAt} />
                </Fact>
                <Fact name={t("sessions.lastUsed")}>
                  <Time at={lastSeenAt} />
                </Fact>
                {trustedUntil && (
                  <Fact name={t("sessions.skippedUntil")}>
                    <Time at={trustedUntil} />
                  </Fact>
                )}
              </Facts>
            </Row>
          ))}
        </Rows>
      </Section>
    </>
  );
}
