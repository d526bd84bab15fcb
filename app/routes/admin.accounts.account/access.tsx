import type { ListedDevice } from "~/auth/devices/list-devices";
import type { ListedSession } from "~/auth/session/list-sessions";
import { DeviceFacts, SessionFacts } from "~/ui/account/access-facts";
import { Fact } from "~/ui/facts";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
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
              <SessionFacts session={session} />
            </Row>
          ))}
        </Rows>
      </Section>
      <Section title={t("admin.account.devices")}>
        {devices.length === 0 && <p>{t("sessions.noDevices")}</p>}
        <Rows>
          {devices.map((device) => (
            <Row key={device.id}>
              <h3>{describeUserAgent(t, device.userAgent)}</h3>
              <DeviceFacts device={device}>
                {device.trustedUntil && (
                  <Fact name={t("sessions.secondFactor")}>
                    <Text of="sessions.skippedUntil" places={{ date: <Time at={device.trustedUntil} /> }} />
                  </Fact>
                )}
              </DeviceFacts>
            </Row>
          ))}
        </Rows>
      </Section>
    </>
  );
}
