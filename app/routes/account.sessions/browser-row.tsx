import { DeviceFacts, SessionFacts } from "~/ui/account/access-facts";
import { Badge } from "~/ui/badge";
import { Fact } from "~/ui/facts";
import { Form } from "~/ui/forms/form";
import { Row } from "~/ui/rows";
import { useTranslate } from "~/ui/site";
import { Text } from "~/ui/text";
import { Time } from "~/ui/time";
import { describeUserAgent } from "~/ui/user-agent";
import type { Browser } from "./browsers.ts";

/** A browser: its sessions, a line each, and all that is known of it where that is asked for. */
export function BrowserRow({ browser: { id, userAgent, isThis, device, sessions } }: { browser: Browser }) {
  const t = useTranslate();
  const name = describeUserAgent(t, userAgent);
  const headingId = `browser-${id}`;
  return (
    <Row icon={/Mobile|Android|iPhone/.test(userAgent) ? "phone" : "browser"}>
      <h2 id={headingId}>
        {name} {isThis && <Badge tone="good">{t("sessions.thisBrowser")}</Badge>}{" "}
        {device?.trustedUntil && <Badge tone="warn">{t("sessions.skips")}</Badge>}
      </h2>
      {sessions.map((session) => (
        <div key={session.id} className="line" id={`session-${session.id}`}>
          <p className="meta">
            <Text of="sessions.line" params={{ ipAddress: session.ipAddress }} places={{ date: <Time at={session.lastSeenAt} recent /> }} />
          </p>
          {!isThis && (
            <Form intent="revoke" id={session.id}>
              <button className="quiet" aria-describedby={headingId}>
                {t("sessions.revoke")}
              </button>
            </Form>
          )}
        </div>
      ))}
      {device && sessions.length === 0 && (
        <p className="meta">
          <Text of="sessions.loggedOut" places={{ date: <Time at={device.lastSeenAt} /> }} />
        </p>
      )}
      <details>
        <summary aria-describedby={headingId}>{t("sessions.details")}</summary>
        {sessions.map((session) => (
          <SessionFacts key={session.id} session={session}>
            <Fact name={t("sessions.ends")}>
              <Time at={session.expiresAt} />
            </Fact>
          </SessionFacts>
        ))}
        {device && (
          <>
            <DeviceFacts device={device}>
              <Fact name={t("sessions.secondFactor")}>
                {device.trustedUntil ? (
                  <Text of="sessions.skippedUntil" places={{ date: <Time at={device.trustedUntil} /> }} />
                ) : (
                  t("sessions.asked")
                )}
              </Fact>
            </DeviceFacts>
            <Form intent="forget-device" id={device.id}>
              <p>{t("sessions.forgetText")}</p>
              <button className="quiet" aria-describedby={headingId}>
                {t("sessions.forget")}
              </button>
            </Form>
          </>
        )}
      </details>
    </Row>
  );
}
